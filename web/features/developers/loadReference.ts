import { readFile } from "node:fs/promises"
import { readSavedQueries, type SavedQuery } from "../../../ponder/analysts/savedQueries.ts"
import { ofRepository } from "./ofRepository.ts"
import { type InputField, readInputFields } from "./readInputFields.ts"

export type Reference = { queries: SavedQuery[]; filter: InputField[] }

/** What the repository itself says of the API: its saved queries, and the schema that it prints. */
export async function loadReference(graphqlUrl: string): Promise<Reference> {
  const schema = await readFile(ofRepository("ponder/schema.graphql"), "utf8")
  return {
    queries: readSavedQueries(ofRepository("ponder/analysts/queries"), graphqlUrl),
    filter: readInputFields(schema, "TransferFilter"),
  }
}
