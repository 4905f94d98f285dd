import type { Address, Hex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bridgeEventsAt } from "../../ponder/src/queries/bridgeEventsAt.ts"
import { type Query, sql } from "../../ponder/src/queries/sql.ts"
import { tokenDeployments } from "../../ponder/src/queries/tokens/tokenDeployments.ts"
import type { TransferFilter } from "../../ponder/src/queries/transfers/transferFilter.ts"
import {
  type TransferOrder,
  type TransferPlace,
  transferPage,
} from "../../ponder/src/queries/transfers/transferPage.ts"
import { transfersById } from "../../ponder/src/queries/transfers/transfersById.ts"
import { transfersByTx } from "../../ponder/src/queries/transfers/transfersByTx.ts"
import { endOf, fillWithTransfers } from "./manyTransfers.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"

/** `TRANSFERS=1000000` makes as many as the product promises to be quick with; an ordinary run has fewer. */
const transfers = Number(process.env.TRANSFERS ?? 40_000)
/** A page may read so many rows for each that it returns, however many there are. */
const rowsPerRow = 60

const end = endOf(transfers)
const chains = [1, 137, 56].map(id => ({
  id,
  indexedBlock: BigInt(transfers) * 2n,
  indexedTimestamp: end,
  finalizedBlock: BigInt(transfers - 50),
}))

let database: TestDatabase
let someone: { sender: Address; tx_hash: Hex; receipt_hash: Hex; to_chain_id: string; place: TransferPlace }

beforeAll(async () => {
  database = await startTestDatabase()
  await fillWithTransfers(database, transfers)
  const middle = await database.query<typeof someone & { created_at: number }>(
    sql`SELECT peg_in.sender, peg_in.tx_hash, peg_in.receipt_hash, peg_in.to_chain_id::text, created_at
      FROM transfer_catalogue JOIN peg_in USING (receipt_hash, to_chain_id)
      WHERE in_block_number = ${Math.floor(transfers / 2) + 2}`,
  )
  const [row] = middle
  if (!row) throw new Error("There is no transfer in the middle.")
  const place = {
    value: String(row.created_at),
    receiptHash: row.receipt_hash,
    toChainId: row.to_chain_id,
    ordinal: "1",
  }
  someone = { ...row, place }
}, 1_200_000)
afterAll(() => database?.stop())

/** The rows that the plan's scans have read, and the tables that it has read from end to end. */
async function look(query: Query) {
  const plan = await database.plan(query)
  const scans = [...plan.matchAll(/(Seq Scan|Scan)[^\n]*?on (\w+)[^\n]*actual rows=([\d.]+) loops=(\d+)/g)]
  const removed = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows))
  return {
    plan,
    readWhole: [
      ...plan.matchAll(/Seq Scan on (peg_in|peg_out|bridge_event|ledger_entry|transfer_catalogue)/g),
    ].map(([, table]) => table),
    rowsRead:
      scans.reduce((sum, [, , , rows, loops]) => sum + Number(rows) * Number(loops), 0) +
      removed.reduce((sum, rows) => sum + rows, 0),
    milliseconds: Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1]),
  }
}

async function expectIndexed(query: Query, rowsWanted: number): Promise<void> {
  const { plan, readWhole, rowsRead } = await look(query)
  expect(readWhole, plan).toEqual([])
  expect(rowsRead, plan).toBeLessThan(rowsWanted * rowsPerRow)
}

const filters: Record<string, () => TransferFilter> = {
  "no filter": () => ({}),
  "what was completed": () => ({ status: ["COMPLETED"] }),
  "what waits for its claim": () => ({ status: ["AWAITING_CLAIM"] }),
  "what nobody can claim or match": () => ({ status: ["UNCLAIMABLE", "UNMATCHED"] }),
  "what goes where nothing is indexed": () => ({ status: ["UNTRACKED_DESTINATION"] }),
  "a chain it comes from": () => ({ fromChainId: 137 }),
  "a chain it goes to": () => ({ toChainId: 56 }),
  "a sender": () => ({ sender: someone.sender }),
  "a stretch of time": () => ({ from: end - 400_000, to: end - 300_000 }),
  "verified tokens": () => ({ verifiedOnly: true }),
}
const page = (filter: TransferFilter, orderBy: TransferOrder, after?: TransferPlace) =>
  transferPage({ filter, orderBy, limit: 21, chains, ...(after && { after }) })

describe(`with ${transfers} transfers, no page reads a table from end to end, or more than it needs:`, () => {
  for (const [name, filter] of Object.entries(filters)) {
    test(`the newest by ${name}`, async () => {
      await expectIndexed(page(filter(), "NEWEST"), 21)
    })
  }

  test.each(["OLDEST", "LARGEST", "SLOWEST"] as const)("the %s", async orderBy => {
    await expectIndexed(page({}, orderBy), 21)
  })

  test("a page in the middle of all", async () => {
    await expectIndexed(page({}, "NEWEST", someone.place), 21)
  })

  test("transfers by id", async () => {
    await expectIndexed(transfersById([`${someone.receipt_hash}-${someone.to_chain_id}`], chains), 1)
  })

  test("transfers by transaction", async () => {
    await expectIndexed(transfersByTx(someone.tx_hash, chains), 1)
  })

  test("the events of a page, and the deployments of its tokens", async () => {
    const places = Array.from({ length: 20 }, (_, index) => {
      const block = index * 3 + 3
      return { chainId: 1, blockNumber: String(block), logIndex: block % 200 }
    })
    await expectIndexed(bridgeEventsAt(places), 20)
    await expectIndexed(tokenDeployments(["1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"]), 20)
  })
})
