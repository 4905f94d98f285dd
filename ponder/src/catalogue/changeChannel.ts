/** Where PostgreSQL tells that the catalogue changed; the message is the schema that it stands in. */
export const CHANGE_CHANNEL = "transfer_catalogue"
