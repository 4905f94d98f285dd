import { mkdtempSync } from "node:fs"
import { chmod, mkdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { recreateDatabase } from "../../../ponder/launch/databases.ts"
import { removeOutside } from "../../../ponder/launch/postgres/outside.ts"
import { startPostgres } from "../../../ponder/launch/postgres.ts"
import { type IndexedNodes, IndexUnderTest } from "./indexUnderTest.ts"

export type IndexLaboratory = {
  /** An index of these chains in a database of its own, which does not run yet. */
  openIndex(nodes: IndexedNodes): Promise<IndexUnderTest>
  stop(): Promise<void>
}

/** A database server, and the indexes that were made on it. */
export async function startIndexLaboratory(): Promise<IndexLaboratory> {
  const directory = mkdtempSync(join(tmpdir(), "ankr-bridge-index-"))
  await chmod(directory, 0o755)
  const dataDirectory = join(directory, "data")
  await mkdir(dataDirectory)
  const postgres = await startPostgres({ dataDirectory })
  const opened: IndexUnderTest[] = []
  return {
    openIndex: async nodes => {
      const name = `index_${opened.length}`
      const index = new IndexUnderTest(nodes, postgres.url(name), join(directory, `${name}.log`))
      opened.push(index)
      await recreateDatabase(postgres.url("postgres"), name)
      return index
    },
    stop: async () => {
      await Promise.all(opened.map(index => index.close()))
      await postgres.stop()
      removeOutside(dataDirectory)
      await rm(directory, { recursive: true, force: true })
    },
  }
}
