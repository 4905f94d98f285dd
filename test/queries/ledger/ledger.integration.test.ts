import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { balanceAt } from "../../../ponder/src/queries/ledger/balanceAt.ts"
import { balanceHistory } from "../../../ponder/src/queries/ledger/balanceHistory.ts"
import { ledgerAccounts } from "../../../ponder/src/queries/ledger/ledgerAccounts.ts"
import type { Moment } from "../../../ponder/src/queries/ledger/moment.ts"
import { openDeposits } from "../../../ponder/src/queries/ledger/openDeposits.ts"
import { owedAt } from "../../../ponder/src/queries/ledger/owedAt.ts"
import { payouts } from "../../../ponder/src/queries/ledger/payouts.ts"
import { type RatioPlace, ratiosAt } from "../../../ponder/src/queries/ledger/ratiosAt.ts"
import { readingsAt } from "../../../ponder/src/queries/ledger/readingsAt.ts"
import { solvencyAt } from "../../../ponder/src/queries/ledger/solvencyAt.ts"
import { strayPayoutKeys } from "../../../ponder/src/queries/ledger/strayPayoutKeys.ts"
import { unexplainedEntries } from "../../../ponder/src/queries/ledger/unexplainedEntries.ts"
import { type Query, sql } from "../../../ponder/src/queries/sql.ts"
import { claimMatches } from "../../../ponder/src/queries/transfers/claimMatches.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { naiveTransfers } from "../transfers/naiveTransfers.ts"
import { randomWorld } from "../transfers/randomWorld.ts"
import { addressNumbered, hashNumbered, pegInRow, pegOutRow, proofOf } from "../transfers/rows.ts"
import { isOpen, isUnclaimable, naiveBalance, naiveSolvency } from "./naiveLedger.ts"
import { openByMatching } from "./openByMatching.ts"
import { randomLedger } from "./randomLedger.ts"
import { LAST_SECOND, TRACKED, testTokens, UNTRACKED } from "./tokens.ts"

const liquidityTokens = testTokens
  .filter(({ isLiquidity }) => isLiquidity)
  .map(({ originChainId, address }) => ({ chainId: originChainId, address }))
const world = randomLedger(20_261_121, 600)
const transfers = naiveTransfers(world)
const random = new Random(42)
const moments = Array.from({ length: 100 }, () => random.between(1, LAST_SECOND + 300_000))

type Balance = { chain_id: number; token: string; side: string; shares: string }
type Solvency = { origin_chain_id: number } & Record<
  | "origin_address"
  | "rule"
  | "locked_shares"
  | "minted_shares"
  | "owed_shares"
  | "untracked_shares"
  | "unexplained_shares",
  string
> & { held_shares: string | null; effective_shares: string | null }
type Point = Balance & { timestamp: string; inflow_shares: string; outflow_shares: string }
type Entry = { reason: string; shares: string; tx_hash: string }

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await database.fill({ ...world })
})
afterAll(() => database.stop())

const solvencyOf = (at: number) =>
  database.query<Solvency>(solvencyAt({ at, trackedChainIds: TRACKED, liquidityTokens }))

describe("balances", () => {
  test("are those of the events at 100 random times", async () => {
    for (const timestamp of moments) {
      const rows = await balances({ kind: "TIME", timestamp })
      expect(rows).toHaveLength(9)
      for (const row of rows) expect(BigInt(row.shares)).toBe(expected(row, at => at.timestamp <= timestamp))
    }
  })

  test("are those of the events after 100 random blocks of a chain", async () => {
    for (const moment of moments) {
      const block = BigInt(moment)
      const rows = await balances({ kind: "BLOCK", chainId: random.pick(TRACKED), block })
      for (const row of rows) expect(BigInt(row.shares)).toBe(expected(row, at => at.blockNumber <= block))
    }
  })

  test("are those of all events now", async () => {
    for (const row of await balances({ kind: "NOW" })) {
      expect(BigInt(row.shares)).toBe(expected(row, () => true))
    }
  })

  test("can be those of one token or chain", async () => {
    const [token] = testTokens
    const origin = { chainId: 1, address: token?.address ?? "0x" }
    const chainsOf = async (query: Query) => (await database.query<Balance>(query)).map(row => row.chain_id)
    expect(await chainsOf(balanceAt({ kind: "NOW" }, { origin }))).toEqual([1, 56, 137])
    expect(await chainsOf(balanceAt({ kind: "NOW" }, { origin, chainId: 56 }))).toEqual([56])
    expect(await chainsOf(balanceAt({ kind: "BLOCK", chainId: 137, block: 9n }, { origin }))).toEqual([137])
  })

  function balances(moment: Moment) {
    return database.query<Balance>(balanceAt(moment))
  }

  function expected(row: Balance, counts: Parameters<typeof naiveBalance>[2]) {
    return naiveBalance(world, { chainId: row.chain_id, token: row.token, side: row.side }, counts)
  }
})

describe("the history of balances", () => {
  test.each([
    ["HOUR", 3_600, 40 * 3_600],
    ["DAY", 86_400, LAST_SECOND],
    ["WEEK", 604_800, LAST_SECOND],
  ] as const)("by %s is that of the events", async (interval, seconds, length) => {
    for (const token of testTokens) {
      const from = random.between(1, LAST_SECOND - length + 1)
      const origin = { chainId: token.originChainId, address: token.address }
      const points = await database.query<Point>(
        balanceHistory({ origin, interval, from, to: from + length }),
      )
      expect(points.length).toBeGreaterThanOrEqual(Math.floor(length / seconds))
      for (const point of points) {
        const start = Number(point.timestamp)
        const account = { chainId: point.chain_id, token: point.token, side: point.side }
        expect(BigInt(point.shares)).toBe(naiveBalance(world, account, at => at.timestamp < start + seconds))
        const change = naiveBalance(
          world,
          account,
          at => at.timestamp >= start && at.timestamp < start + seconds,
        )
        expect(BigInt(point.inflow_shares) - BigInt(point.outflow_shares)).toBe(change)
      }
    }
  })

  test("begins its weeks on Monday and its days at midnight, UTC", async () => {
    const origin = { chainId: 1, address: testTokens[0]?.address ?? "0x" }
    const tuesday = Date.UTC(2024, 0, 2, 15) / 1_000
    for (const [interval, start] of [
      ["WEEK", Date.UTC(2024, 0, 1)],
      ["DAY", Date.UTC(2024, 0, 2)],
      ["HOUR", Date.UTC(2024, 0, 2, 15)],
    ] as const) {
      const [point] = await database.query<Point>(
        balanceHistory({ origin, chainId: 1, interval, from: tuesday + 59, to: tuesday + 59 }),
      )
      expect(Number(point?.timestamp) * 1_000).toBe(start)
    }
  })
})

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

describe("solvency", () => {
  test("is that of the events at 100 random times", async () => {
    for (const at of moments) {
      const rows = await solvencyOf(at)
      expect(rows).toHaveLength(testTokens.length)
      for (const row of rows) {
        const token = testTokens.find(
          ({ originChainId, address }) =>
            originChainId === row.origin_chain_id && address === row.origin_address,
        )
        if (!token) throw new Error("An unknown token.")
        expect({
          rule: row.rule,
          locked: BigInt(row.locked_shares),
          minted: BigInt(row.minted_shares),
          owed: BigInt(row.owed_shares),
          untracked: BigInt(row.untracked_shares),
          unexplained: BigInt(row.unexplained_shares),
          held: row.held_shares === null ? undefined : BigInt(row.held_shares),
          effective: row.effective_shares === null ? undefined : BigInt(row.effective_shares),
        }).toEqual(naiveSolvency(world, transfers, token, at))
      }
    }
  })

  test("leaves a rest that its entries add up to, at 100 random times", async () => {
    const reasons = new Set<string>()
    for (const at of moments) {
      for (const row of (await solvencyOf(at)).filter(({ rule }) => rule === "BACKING")) {
        const token = testTokens.find(({ address }) => address === row.origin_address)
        const origin = { chainId: token?.originChainId ?? 0, address: token?.address ?? "0x" }
        const entries = await database.query<Entry>(
          unexplainedEntries({ at, trackedChainIds: TRACKED, origin }),
        )
        const rest = entries.reduce((total, { shares }) => total + BigInt(shares), 0n)
        expect(rest).toBe(BigInt(row.unexplained_shares))
        for (const { reason } of entries) reasons.add(reason)
      }
    }
    expect([...reasons].sort()).toEqual(["AMOUNT_DIFFERS", "ORPHAN", "PAID_TWICE", "TOKEN_DIFFERS"])
  })
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
    expect(plan).toContain("transfer_catalogue_int8range_idx")
    expect(plan).not.toContain("Seq Scan")
    expect(await database.query(owedAt(2_500, TRACKED))).toMatchObject([{ transfers: 3 }])
  })
})

describe("the last reading of a reserve", () => {
  test("is the newest by a time or a block, with the ledger at its block, else none", async () => {
    const [token] = testTokens
    const account = { chainId: 1, token: token?.address ?? "0x", side: "LOCKED" as const }
    const reading = (blockNumber: bigint, timestamp: number, amount: bigint) => ({
      ...account,
      blockNumber,
      timestamp,
      amount,
    })
    const entry = (blockNumber: bigint, logIndex: number, balance: bigint) => ({
      ...account,
      blockNumber,
      logIndex,
      timestamp: Number(blockNumber),
      change: 1n,
      balance,
    })
    await database.fill({
      reserveReading: [reading(50n, 50, 7n), reading(100n, 100, 9n)],
      ledgerEntry: [entry(60n, 1, 3n), entry(100n, 1, 4n), entry(100n, 2, 5n), entry(101n, 1, 6n)],
    })
    const rows = await database.query(
      readingsAt([
        { ...account, timestamp: 200 },
        { ...account, timestamp: 99 },
        { ...account, block: 99n, timestamp: 200 },
        { ...account, timestamp: 49 },
        { ...account, side: "MINTED", timestamp: 200 },
      ]),
    )
    expect(rows).toMatchObject([
      { place: 1, amount: "9", ledger: "5", block_number: "100" },
      { place: 2, amount: "7", ledger: "0" },
      { place: 3, amount: "7" },
    ])
    expect(rows).toHaveLength(3)
  })
})

describe("the ratio", () => {
  const token = addressNumbered(0x71)
  const ratio = (
    chainId: number,
    blockNumber: bigint,
    logIndex: number,
    timestamp: number,
    value: bigint,
  ) => ({
    chainId,
    token,
    blockNumber,
    logIndex,
    timestamp,
    value,
    source: "FEED_EVENT",
  })
  const valueAtTime = async (chainId: number, timestamp: number) =>
    (await database.query<{ value: string }>(ratiosAt([{ chainId, token, timestamp }]))).map(({ value }) =>
      Number(value),
    )
  const valueAt = async (place: Partial<RatioPlace>) => {
    const asked = { chainId: 1, token, block: 100n, timestamp: 1_000, ...place }
    const rows = await database.query<{ value: string }>(ratiosAt([asked]))
    return rows.map(({ value }) => Number(value))
  }

  test("is the last one of its own chain, else the newest of any chain, else none", async () => {
    await database.fill({
      ratio: [
        ratio(1, 100n, -1, 1_000, 95n),
        ratio(1, 100n, 4, 1_000, 94n),
        ratio(1, 120n, 0, 1_240, 90n),
        ratio(56, 10n, 0, 900, 97n),
        ratio(137, 10n, 0, 950, 96n),
      ],
    })
    expect(await valueAt({})).toEqual([94])
    expect(await valueAt({ logIndex: 4 })).toEqual([95])
    expect(await valueAt({ logIndex: 5 })).toEqual([94])
    expect(await valueAt({ block: 119n })).toEqual([94])
    expect(await valueAt({ block: 99n, timestamp: 990 })).toEqual([96])
    expect(await valueAt({ block: 99n, timestamp: 940 })).toEqual([97])
    expect(await valueAt({ chainId: 43_114, timestamp: 2_000 })).toEqual([90])
    expect(await valueAt({ block: 99n, timestamp: 899 })).toEqual([])
    expect(await valueAt({ token: addressNumbered(1) })).toEqual([])
    expect(await valueAtTime(1, 1_239)).toEqual([94])
    expect(await valueAtTime(1, 1_240)).toEqual([90])
    expect(await valueAtTime(1, 999)).toEqual([96])
  })
})

describe("special cases", () => {
  const [token, , pairOnEthereum, pairOnBsc] = testTokens
  const entry = (chainId: number, side: "LOCKED" | "MINTED", address: string, shares: bigint) => ({
    chainId,
    blockNumber: 100n,
    logIndex: chainId,
    timestamp: 1_000,
    token: address,
    side,
    change: shares,
    balance: shares,
  })

  test("an orphan mint is what is missing, and is named", async () => {
    const peg = token?.on(56) ?? "0x"
    await database.fill({
      tokenDeployment: world.tokenDeployment,
      pegOut: [pegOutRow({ toToken: peg, shares: 7n, timestamp: 1_000 })],
      ledgerEntry: [entry(56, "MINTED", peg, 7n)],
    })
    const rows = await solvencyOf(2_000)
    expect(rows.find(row => row.origin_address === token?.address)?.unexplained_shares).toBe("-7")
    const origin = { chainId: 1, address: token?.address ?? "0x" }
    const entries = await database.query(unexplainedEntries({ at: 2_000, trackedChainIds: TRACKED, origin }))
    expect(entries).toMatchObject([{ reason: "ORPHAN", shares: "-7", tx_hash: pegOutRow().txHash }])
  })

  test("a peg that was only paid out belongs to the origin of the deposits that it was promised for", async () => {
    const [peg, origin] = [token?.on(56) ?? "0x", token?.address ?? "0x"]
    const deposit = pegInRow({ fromToken: origin, toToken: peg, originAddress: origin, shares: 7n })
    const unnamed = { chainId: 56, address: peg, side: "MINTED", decimals: 18, blockNumber: 1n }
    const home = { ...unnamed, chainId: 1, address: origin, side: "LOCKED" }
    const fill = (wrongPeg: boolean) =>
      database.fill({
        tokenDeployment: [home, unnamed],
        pegIn: [{ ...deposit, wrongPeg }],
        pegOut: [pegOutRow({ fromToken: origin, toToken: peg, shares: 7n })],
        ledgerEntry: [entry(1, "LOCKED", origin, 7n), entry(56, "MINTED", peg, 7n)],
      })
    await fill(false)
    expect(await solvencyOf(2_000)).toMatchObject([{ minted_shares: "7", unexplained_shares: "0" }])
    expect(
      await database.query(
        unexplainedEntries({ at: 2_000, trackedChainIds: TRACKED, origin: { chainId: 1, address: origin } }),
      ),
    ).toEqual([])
    await fill(true)
    expect(await solvencyOf(2_000)).toMatchObject([{ minted_shares: "0", unexplained_shares: "7" }])
  })

  test("what comes from a network that is not indexed is missing where it never went there", async () => {
    const peg = token?.on(56) ?? "0x"
    const fromAway = proofOf(pegInRow({ chainId: UNTRACKED }))
    const arrival = pegOutRow({ toToken: peg, shares: 7n, timestamp: 1_000, ...fromAway })
    const away = pegInRow({
      toChainId: BigInt(UNTRACKED),
      fromToken: token?.address ?? "0x",
      originAddress: token?.address ?? "0x",
      shares: 5n,
      timestamp: 900,
      receiptHash: hashNumbered(0xb2),
    })
    await database.fill({
      tokenDeployment: world.tokenDeployment,
      pegIn: [away],
      pegOut: [arrival],
      ledgerEntry: [entry(56, "MINTED", peg, 7n), entry(1, "LOCKED", token?.address ?? "0x", 5n)],
    })
    const rows = await solvencyOf(2_000)
    expect(rows.find(row => row.origin_address === token?.address)).toMatchObject({
      locked_shares: "5",
      minted_shares: "7",
      untracked_shares: "0",
      unexplained_shares: "-2",
    })
    const origin = { chainId: 1, address: token?.address ?? "0x" }
    const entries = await database.query(unexplainedEntries({ at: 2_000, trackedChainIds: TRACKED, origin }))
    expect(entries).toMatchObject([{ reason: "MORE_THAN_WAS_SENT", shares: "-2", tx_hash: arrival.txHash }])
  })

  test("a pair that has too little on one side is short, and nothing of it unexplained", async () => {
    const [from, to] = [pairOnEthereum?.address ?? "0x", pairOnBsc?.address ?? "0x"]
    await database.fill({
      tokenDeployment: world.tokenDeployment,
      pegIn: [pegInRow({ fromToken: from, toToken: to, originAddress: from, shares: 9n * 10n ** 12n })],
      ledgerEntry: [entry(1, "LOCKED", from, 9n * 10n ** 12n)],
      reserveReading: [
        { chainId: 56, token: to, side: "LOCKED", blockNumber: 50n, timestamp: 500, amount: 4n },
        { chainId: 1, token: from, side: "LOCKED", blockNumber: 50n, timestamp: 500, amount: 0n },
      ],
    })
    const rows = await solvencyOf(2_000)
    expect(rows.filter(({ rule }) => rule === "LIQUIDITY")).toMatchObject([
      { origin_chain_id: 1, effective_shares: `${9n * 10n ** 12n}`, unexplained_shares: "0" },
      {
        origin_chain_id: 56,
        held_shares: `${4n * 10n ** 12n}`,
        owed_shares: `${9n * 10n ** 12n}`,
        effective_shares: `${-5n * 10n ** 12n}`,
        unexplained_shares: "0",
      },
    ])
  })
})

test("with 20,000 entries a balance is one probe of an index", async () => {
  const address = testTokens[0]?.address ?? "0x"
  await database.fill({
    tokenDeployment: world.tokenDeployment,
    ledgerEntry: Array.from({ length: 20_000 }, (_, index) => ({
      chainId: 1,
      blockNumber: BigInt(index),
      logIndex: 1,
      timestamp: index * 12,
      token: index % 2 === 0 ? address : hashNumbered(index % 20),
      side: "LOCKED",
      change: 1n,
      balance: BigInt(index),
    })),
  })
  for (const moment of [
    { kind: "NOW" },
    { kind: "TIME", timestamp: 100_000 },
    { kind: "BLOCK", chainId: 1, block: 9_999n },
  ] as const) {
    const plan = await database.plan(balanceAt(moment))
    expect(plan).toMatch(/Index (Only )?Scan.* on ledger_entry/)
    expect(plan).not.toMatch(/Seq Scan on ledger_entry|Bitmap/)
    const read = [...plan.matchAll(/on ledger_entry .*rows=([\d.]+) loops/g)].map(match => Number(match[1]))
    for (const rows of read) expect(rows).toBeLessThanOrEqual(2)
  }
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
