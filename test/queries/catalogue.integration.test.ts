import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueRows } from "../../ponder/src/catalogue/catalogueRows.ts"
import { sumRows } from "../../ponder/src/catalogue/sums/sumTable.ts"
import { sumTables } from "../../ponder/src/catalogue/sums/sumTables.ts"
import { sql } from "../../ponder/src/queries/sql.ts"
import { Random } from "../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { randomWorld } from "./transfers/randomWorld.ts"

const tracked = [1, 137, 56]

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const kept = async () => {
  const rows = await database.query<Record<string, unknown>>(
    sql`SELECT * FROM transfer_catalogue ORDER BY receipt_hash, to_chain_id, ordinal`,
  )
  // Which transaction wrote a row is no statement about the transfer.
  return rows.map(({ changed_in: _, ...row }) => row)
}
const derivedAnew = () =>
  database.query({
    text: `SELECT * FROM (${catalogueRows("SELECT receipt_hash FROM peg_in UNION ALL SELECT receipt_hash FROM peg_out", tracked)}) AS anew
      ORDER BY receipt_hash, to_chain_id, ordinal`,
    values: [],
  })

/** Rows of the sums that are not what the catalogue comes to when it is added up anew, and how many rows they all have. */
async function sumsBeside(): Promise<{ differing: unknown[]; rows: number }> {
  const found = { differing: [] as unknown[], rows: 0 }
  const read = (text: string) => database.query({ text, values: [] })
  for (const table of sumTables) {
    const [kept, anew] = [
      `(TABLE ${table.name})`,
      `(${sumRows(table, "SELECT 1 AS sign, * FROM transfer_catalogue")})`,
    ]
    found.differing.push(
      ...(await read(`${kept} EXCEPT ALL ${anew}`)),
      ...(await read(`${anew} EXCEPT ALL ${kept}`)),
    )
    found.rows += (await read(kept)).length
  }
  return found
}

test.each([1, 2, 3])(
  "in whatever order and portions rows come and go, it is what they say, and its sums are its own (world %i)",
  async seed => {
    const { pegIn, pegOut, governanceEvent } = randomWorld(seed, 150)
    const random = new Random(seed)
    await database.fill({})
    // Decisions of a chain come before what they decide about.
    await database.insert("governance_event", governanceEvent)
    const left = new Map<string, object[]>([
      ["peg_in", shuffled(pegIn, random)],
      ["peg_out", shuffled(pegOut, random)],
    ])
    let steps = 0
    while (left.size > 0) {
      const table = random.pick([...left.keys()])
      const rows = left.get(table) ?? []
      await database.insert(table, rows.splice(0, random.between(1, 40)))
      if (rows.length === 0) left.delete(table)
      if (random.chance(30)) await takeBack(random)
      if (++steps % 4 === 0) {
        expect(await kept()).toEqual(await derivedAnew())
        expect((await sumsBeside()).differing).toEqual([])
      }
    }
    expect(await kept()).toEqual(await derivedAnew())
    expect((await kept()).length).toBeGreaterThan(100)
    const { differing, rows } = await sumsBeside()
    expect(differing).toEqual([])
    expect(rows).toBeGreaterThan(40)
    for (const table of ["peg_in", "peg_out"])
      await database.query({ text: `DELETE FROM ${table}`, values: [] })
    expect((await sumsBeside()).rows).toBe(0)
  },
)

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map(item => ({ item, place: random.between(0, 1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** As a reorg does it: rows of a chain vanish, and some come back changed. */
async function takeBack(random: Random): Promise<void> {
  const table = random.pick(["peg_in", "peg_out"])
  const chainId = random.pick(tracked)
  await database.query(
    sql`DELETE FROM peg_out WHERE chain_id = ${chainId} AND block_number > ${random.between(80_000, 100_000)}`,
  )
  await database.query({
    text: `UPDATE ${table} SET shares = shares + 1, receipt_hash = replace(receipt_hash, '0x0', '0xf')
      WHERE chain_id = $1 AND log_index % 7 = 0`,
    values: [chainId],
  })
}

test("an origin that is learned later reaches the payouts without a deposit", async () => {
  const { pegOut } = randomWorld(4, 5)
  await database.fill({})
  const [payout] = pegOut
  if (!payout) throw new Error("The world has no payout.")
  await database.insert("peg_out", [payout])
  expect(await kept()).toMatchObject([{ status_once_final: "UNMATCHED", origin_address: null }])
  const origin = { originChainId: 1n, originAddress: "0x00000000000000000000000000000000000000aa" }
  const side = payout.kind === "MINTED" ? "MINTED" : "LOCKED"
  await database.insert("token_deployment", [
    { chainId: payout.chainId, address: payout.toToken, side, decimals: 18, blockNumber: 1n, ...origin },
  ])
  expect(await kept()).toMatchObject([{ origin_chain_id: "1", origin_address: origin.originAddress }])
})

test("a decision counts for the deposits after it", async () => {
  const { pegIn } = randomWorld(5, 5)
  await database.fill({})
  const [deposit] = pegIn
  if (!deposit) throw new Error("The world has no deposit.")
  const plain = { ...deposit, spoofed: false, wrongPeg: false, depositLogs: 1 }
  await database.insert("peg_in", [plain])
  expect(await kept()).toMatchObject([{ suspect: false }])
  const { chainId, blockNumber, timestamp, txHash } = plain
  const pause = { chainId, timestamp, txHash, blockNumber: blockNumber - 1n, logIndex: 0 }
  await database.insert("governance_event", [
    { ...pause, kind: "Paused", subject: "0x00000000000000000000000000000000000000aa", toChainId: null },
  ])
  expect(await kept()).toMatchObject([{ suspect: true }])
})
