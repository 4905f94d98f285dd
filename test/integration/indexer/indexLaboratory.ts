import { join } from "node:path"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import { startTemporaryPostgres } from "../../temporaryPostgres.ts"
import { type IndexedNodes, IndexUnderTest } from "./indexUnderTest.ts"

export type IndexLaboratory = {
  /** An index of these chains in a database of its own, which does not run yet. */
  openIndex(nodes: IndexedNodes): Promise<IndexUnderTest>
  stop(putAway?: () => void): Promise<void>
}

/** A database server, and the indexes that were made on it. */
export async function startIndexLaboratory(
  prepare?: (dataDirectory: string) => void,
): Promise<IndexLaboratory> {
  const postgres = await startTemporaryPostgres(prepare)
  const opened: IndexUnderTest[] = []
  return {
    openIndex: async nodes => {
      const name = `index_${opened.length}`
      const index = new IndexUnderTest(nodes, postgres.url(name), join(postgres.directory, `${name}.log`))
      opened.push(index)
      await recreateDatabase(postgres.url("postgres"), name)
      return index
    },
    stop: async putAway => {
      await Promise.all(opened.map(index => index.close()))
      await postgres.stop(putAway)
    },
  }
}
