import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type RatioPlace, ratiosAt } from "../../../ponder/src/queries/ledger/ratiosAt.ts"
import { readingsAt } from "../../../ponder/src/queries/ledger/readingsAt.ts"
import { reservesAt } from "../../../ponder/src/queries/ledger/reservesAt.ts"
import { pricesAt } from "../../../ponder/src/queries/prices/pricesAt.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { addressNumbered } from "../transfers/rows.ts"
import { testTokens } from "./tokens.ts"

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

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
      received: balance,
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

describe("what contracts said beside the ledger", () => {
  const [token] = testTokens
  const address = token?.address ?? "0x"
  const origin = { chainId: 1, address }
  const account = { chainId: 1, token: address, side: "LOCKED" as const }
  const read = (at: number, blocks: { chainId: number; block: bigint }[] = []) =>
    database.query(reservesAt({ at, origins: [origin], blocks }))

  test("is of the last reading by a time, with the ratio of that very block, and the ledger of another one too", async () => {
    const ratio = (chainId: number, blockNumber: bigint, logIndex: number, value: bigint) => ({
      ...{ chainId, token: address, blockNumber, logIndex, timestamp: Number(blockNumber), value },
      source: "TOKEN_READING",
    })
    const reading = (blockNumber: bigint, amount: bigint) => ({
      ...account,
      blockNumber,
      timestamp: Number(blockNumber),
      amount,
    })
    const entry = (blockNumber: bigint, balance: bigint) => ({
      ...{ ...account, blockNumber, logIndex: 1, timestamp: Number(blockNumber), change: 1n },
      ...{ balance, received: balance },
    })
    const deployment = { chainId: 1, side: "LOCKED", decimals: 18, blockNumber: 1n }
    const stranger = addressNumbered(0x99)
    await database.fill({
      tokenDeployment: [
        { ...deployment, address, originChainId: 1n, originAddress: address },
        { ...deployment, address: stranger, originChainId: 1n, originAddress: stranger },
      ],
      reserveReading: [reading(50n, 7n), reading(100n, 9n)],
      ledgerEntry: [entry(40n, 3n), entry(100n, 5n), entry(120n, 6n)],
      ratio: [
        ratio(1, 50n, -1, 95n),
        ratio(1, 50n, 3, 94n),
        ratio(1, 99n, -1, 93n),
        ratio(56, 100n, -1, 92n),
      ],
    })
    expect(await read(60, [{ chainId: 1, block: 119n }])).toMatchObject([
      { token: address, amount: "7", block_number: "50", ledger: "3", ratio: "94", wanted_ledger: "5" },
    ])
    // A ratio of a block before, or of another chain, would make other shares of the tokens.
    expect(await read(200)).toMatchObject([
      { amount: "9", block_number: "100", ledger: "5", ratio: null, wanted_block_number: null },
    ])
    expect(await read(49)).toMatchObject([{ amount: null, block_number: null, ledger: null }])
  })
})

describe("the price", () => {
  test("is what the feed answered when it was last read by then, also where that was nothing", async () => {
    const feed = addressNumbered(0xfeed)
    const answered = { roundId: 1n, answer: 5n, decimals: 8 }
    await database.fill({
      price: [
        { chainId: 1, feed, blockNumber: 10n, timestamp: 100, updatedAt: 90n, ...answered },
        { chainId: 1, feed, blockNumber: 20n, timestamp: 200 },
        { chainId: 1, feed, blockNumber: 21n, timestamp: 200, updatedAt: 199n, ...answered, answer: -6n },
        { chainId: 56, feed, blockNumber: 5n, timestamp: 150, updatedAt: 150n, ...answered },
      ],
    })
    const rows = await database.query(
      pricesAt([
        { chainId: 1, feed, at: 199 },
        { chainId: 1, feed, at: 99 },
        { chainId: 1, feed, at: 200 },
        { chainId: 56, feed, at: 1_000 },
      ]),
    )
    expect(rows).toMatchObject([
      { place: 1, block_number: "10", updated_at: "90", answer: "5" },
      { place: 3, block_number: "21", answer: "-6" },
      { place: 4, block_number: "5" },
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
