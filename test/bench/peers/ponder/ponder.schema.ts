import { index, onchainTable } from "ponder"

export const bridgeEvent = onchainTable(
  "bridge_event",
  table => ({
    id: table.text().primaryKey(),
    kind: table.text().notNull(),
    txHash: table.hex().notNull(),
    sender: table.hex().notNull(),
    recipient: table.hex().notNull(),
    amount: table.bigint().notNull(),
    timestamp: table.integer().notNull(),
  }),
  table => ({ byTransaction: index().on(table.txHash), bySender: index().on(table.sender, table.timestamp) }),
)
