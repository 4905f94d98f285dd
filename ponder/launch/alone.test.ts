import { expect, test } from "vitest"
import { parseEnvironment } from "../config/environment.ts"
import { sharedDatabaseUrl } from "./alone.ts"

const chains = { PONDER_RPC_URL_1: "https://node.example" }
const DATABASE_URL = "postgresql://db.example/bridge"

test("a process of its own is told where database and chains are, or refuses, with all that is missing", () => {
  expect(sharedDatabaseUrl(parseEnvironment({ ...chains, DATABASE_URL }))).toBe(DATABASE_URL)
  const refusalOf = (source: Record<string, string>) => () => sharedDatabaseUrl(parseEnvironment(source))
  expect(refusalOf(chains)).toThrow(/^The environment cannot be used:\n {2}DATABASE_URL is missing\..*$/)
  expect(refusalOf({ DATABASE_URL })).toThrow(/:\n {2}No PONDER_RPC_URL_… is set\..*$/)
  expect(refusalOf({})).toThrow(/No PONDER_RPC_URL_….*\n {2}DATABASE_URL is missing/)
})
