import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { inFlightAt } from "../../../ponder/src/queries/ledger/inFlightAt.ts"
import { ledgerAccounts } from "../../../ponder/src/queries/ledger/ledgerAccounts.ts"
import { openDeposits } from "../../../ponder/src/queries/ledger/openDeposits.ts"
import { owedAt } from "../../../ponder/src/queries/ledger/owedAt.ts"
import { payouts } from "../../../ponder/src/queries/ledger/payouts.ts"
import { strayPayoutKeys } from "../../../ponder/src/queries/ledger/strayPayoutKeys.ts"
import { type Query, sql } from "../../../ponder/src/queries/sql.ts"
import { claimMatches } from "../../../ponder/src/queries/transfers/claimMatches.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { randomWorld } from "../transfers/randomWorld.ts"
import { hashNumbered, pegInRow, pegOutRow } from "../transfers/rows.ts"
import { randomMoments, transfers, world } from "./ledgerWorld.ts"
import { isOpen, isUnclaimable } from "./naiveLedger.ts"
import { openByMatching } from "./openByMatching.ts"
import { TRACKED, UNTRACKED } from "./tokens.ts"

const random = new Random(42)
const moments = randomMoments(random)

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await database.fill({ ...world })
})
afterAll(() => database.stop())

describe("what is owed", () => {
  test("is every deposit that was not paid out, at 100 random times", async () => {
    for (const at of moments) {
      const rows = await database.query<Record<string, string>>(owedAt(at, TRACKED))
      const found = Object.fromEntries(
        rows.map(row => [
          [row.origin_chain_id, row.origin_address, row.to_chain_id, row.to_token].join(),
          [BigInt(row.owed_shares ?? ""), BigInt(row.unclaimable_shares ?? ""), Number(row.transfers)],
        ]),
      )
      const expected: Record<string, [bigint, bigint, number]> = {}
      for (const transfer of transfers.filter(candidate => isOpen(candidate, at))) {
        const { originChainId, originAddress, toChainId, toToken, shares = 0n } = transfer.deposit ?? {}
        const key = [originChainId, originAddress, toChainId, toToken].join()
        const [owed, unclaimable, count] = expected[key] ?? [0n, 0n, 0]
        const lost = isUnclaimable(transfer, world) ? shares : 0n
        expected[key] = [owed + shares, unclaimable + lost, count + 1]
      }
      expect(found).toEqual(expected)
    }
  })
})

test("what is in flight is what is owed and can be claimed on a chain that is indexed", async () => {
  for (const at of moments.slice(0, 20)) {
    const rows = await database.query<Record<string, string>>(inFlightAt(at, TRACKED))
    const found = Object.fromEntries(
      rows.map(row => [
        [row.from_chain_id, row.to_chain_id, row.origin_chain_id, row.origin_address].join(),
        [Number(row.transfers), BigInt(row.shares ?? ""), Number(row.oldest_timestamp)],
      ]),
    )
    const expected: Record<string, [number, bigint, number]> = {}
    for (const transfer of transfers.filter(candidate => isOpen(candidate, at))) {
      const { deposit } = transfer
      if (!deposit || isUnclaimable(transfer, world) || deposit.toChainId === BigInt(UNTRACKED)) continue
      const { chainId, originChainId, originAddress, toChainId, shares, timestamp } = deposit
      const key = [chainId, toChainId, originChainId, originAddress].join()
      const [count, sum, oldest] = expected[key] ?? [0, 0n, timestamp]
      expected[key] = [count + 1, sum + shares, Math.min(oldest, timestamp)]
    }
    expect(found).toEqual(expected)
  }
})

describe("what is open at a time", () => {
  const open = (at: number) => sql`WITH ${openDeposits(at, TRACKED)}
SELECT receipt_hash, to_chain_id, ordinal, chain_id, shares, unclaimable FROM open_deposit ORDER BY 1, 2, 3`

  const fromUntracked = (at: number, keys?: Query) => sql`WITH ${claimMatches(keys)},
${ledgerAccounts()},
${payouts(at, TRACKED)}
SELECT chain_id, log_index FROM payout WHERE from_untracked ORDER BY 1, 2`

  test.each([1, 2, 3])(
    "is found without the whole history, whatever the clocks say (world %i)",
    async seed => {
      const { pegIn, pegOut } = randomWorld(seed, 300)
      await database.fill({ pegIn, pegOut, tokenDeployment: world.tokenDeployment })
      let arrivals = 0
      for (const at of Array.from({ length: 25 }, () => random.between(1, 110_000))) {
        const found = await database.query(open(at))
        expect(found.length).toBeGreaterThan(0)
        expect(found).toEqual(await database.query(openByMatching(at)))
        const stray = await database.query(fromUntracked(at, strayPayoutKeys(at)))
        expect(stray).toEqual(await database.query(fromUntracked(at)))
        arrivals += stray.length
      }
      expect(arrivals).toBeGreaterThan(0)
    },
  )

  test("is entered by the index of open periods", async () => {
    const deposits = Array.from({ length: 5_000 }, (_, index) =>
      pegInRow({
        blockNumber: BigInt(index),
        timestamp: index,
        receiptHash: hashNumbered(index),
        txHash: hashNumbered(1_000_000 + index),
      }),
    )
    const paidSoon = deposits.map(({ receiptHash, blockNumber, timestamp }) =>
      pegOutRow({ receiptHash, blockNumber, timestamp: timestamp + 3 }),
    )
    await database.fill({ pegIn: deposits, pegOut: paidSoon })
    await database.query(sql`ANALYZE transfer_catalogue`)
    const plan = await database.plan(open(2_500))
    expect(plan).toContain("Index Scan using transfer_catalogue_int8range")
    expect(plan).not.toContain("Seq Scan")
    expect(await database.query(owedAt(2_500, TRACKED))).toMatchObject([{ transfers: 3 }])
  })
})

test("with 10,000 open deposits nothing is compared with everything", async () => {
  const deposits = Array.from({ length: 20_000 }, (_, index) =>
    pegInRow({
      blockNumber: BigInt(index),
      timestamp: index,
      receiptHash: hashNumbered(index),
      txHash: hashNumbered(1_000_000 + index),
    }),
  )
  const payouts = deposits
    .slice(0, 10_000)
    .map(({ receiptHash, blockNumber, timestamp }) => pegOutRow({ receiptHash, blockNumber, timestamp }))
  await database.fill({ pegIn: deposits, pegOut: payouts, tokenDeployment: world.tokenDeployment })
  expect(await database.query(owedAt(20_000, TRACKED))).toMatchObject([{ transfers: 10_000 }])
  expect(await database.plan(owedAt(20_000, TRACKED))).not.toMatch(/Nested Loop.*\n +Join Filter/)
})
