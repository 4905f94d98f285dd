import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { solvencyAt } from "../../../ponder/src/queries/ledger/solvencyAt.ts"
import { unexplainedEntries } from "../../../ponder/src/queries/ledger/unexplainedEntries.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { hashNumbered, pegInRow, pegOutRow, proofOf } from "../transfers/rows.ts"
import { randomMoments, transfers, world } from "./ledgerWorld.ts"
import { naiveSolvency } from "./naiveLedger.ts"
import { TRACKED, testTokens, UNTRACKED } from "./tokens.ts"

const liquidityTokens = testTokens
  .filter(({ isLiquidity }) => isLiquidity)
  .map(({ originChainId, address }) => ({ chainId: originChainId, address }))
const moments = randomMoments(new Random(42))

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
type Entry = { origin_address: string; reason: string; shares: string; tx_hash: string }

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await database.fill({ ...world })
})
afterAll(() => database.stop())

const solvencyOf = (at: number) =>
  database.query<Solvency>(solvencyAt({ at, trackedChainIds: TRACKED, liquidityTokens }))

/** Of one token, whose address tells it apart from all others here. */
async function entriesOf(at: number, originAddress: string | undefined): Promise<Entry[]> {
  const entries = await database.query<Entry>(unexplainedEntries(at, TRACKED))
  return entries.filter(({ origin_address }) => origin_address === originAddress)
}

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
        const entries = await entriesOf(at, row.origin_address)
        const rest = entries.reduce((total, { shares }) => total + BigInt(shares), 0n)
        expect(rest).toBe(BigInt(row.unexplained_shares))
        for (const { reason } of entries) reasons.add(reason)
      }
    }
    expect([...reasons].sort()).toEqual(["AMOUNT_DIFFERS", "ORPHAN", "PAID_TWICE", "TOKEN_DIFFERS"])
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
    received: shares,
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
    const entries = await entriesOf(2_000, token?.address)
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
    expect(await entriesOf(2_000, origin)).toEqual([])
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
    const entries = await entriesOf(2_000, token?.address)
    expect(entries).toMatchObject([{ reason: "MORE_THAN_WAS_SENT", shares: "-2", tx_hash: arrival.txHash }])
  })

  test("a pair is owed on a chain whose ledger does not know it yet, but not what nobody can ever claim", async () => {
    const [from, to] = [pairOnEthereum?.address ?? "0x", pairOnBsc?.address ?? "0x"]
    const swap = (number: number, depositLogs: number) =>
      pegInRow({
        fromToken: from,
        toToken: to,
        originAddress: from,
        shares: BigInt(number),
        logIndex: number,
        txHash: hashNumbered(number),
        receiptHash: hashNumbered(number),
        depositLogs,
      })
    await database.fill({
      tokenDeployment: [
        {
          chainId: 1,
          address: from,
          side: "LOCKED",
          decimals: 18,
          blockNumber: 1n,
          originChainId: 1n,
          originAddress: from,
        },
      ],
      pegIn: [swap(7, 1), swap(5, 2)],
      ledgerEntry: [entry(1, "LOCKED", from, 12n)],
    })
    expect(await solvencyOf(2_000)).toMatchObject([
      { origin_chain_id: 1, owed_shares: "0", locked_shares: "12" },
      { origin_chain_id: 56, origin_address: to, rule: "LIQUIDITY", owed_shares: "7", held_shares: null },
    ])
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
