import { toHex } from "viem"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { tokenNames } from "../../ponder/src/queries/tokens/tokenNames.ts"
import { tokensNamed } from "../../ponder/src/queries/tokens/tokensNamed.ts"
import { transfersByReceipt } from "../../ponder/src/queries/transfers/transfersByReceipt.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import { addressNumbered, hashNumbered, pegInRow, pegOutRow } from "./transfers/rows.ts"

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const registered = [
  { id: `1-${addressNumbered(1)}`, symbol: "aETHb", name: "Ankr ETH2 Bond" },
  { id: `1-${addressNumbered(2)}`, symbol: "aMATICc", name: "Ankr MATIC Certificate" },
]

function nameRow(origin: number, symbol: string, name: string, timestamp = 1_000) {
  return {
    chainId: 1,
    originChainId: 1n,
    originAddress: addressNumbered(origin),
    symbolBytes: toHex(symbol, { size: 32 }),
    nameBytes: toHex(name, { size: 32 }),
    symbol,
    name,
    bondType: "REBASING",
    blockNumber: 5n,
    timestamp,
  }
}

async function named(words: string, limit = 20): Promise<number[]> {
  const rows = await database.query<{ id: string }>(tokensNamed(words, registered, limit))
  return rows.map(({ id }) => Number(id.split("-")[1]))
}

describe("tokens by their words", () => {
  beforeEach(() =>
    database.fill({
      tokenName: [
        nameRow(2, "aMATICc", "Ankr MATIC Certificate"),
        nameRow(2, "ankrMATIC", "Ankr Staked MATIC", 2_000),
        nameRow(3, "aETHb", "Ankr ETH2 Bond"),
        nameRow(4, "xaETHb", "100% real_ether"),
        nameRow(5, "АЕТН", "кириллица"),
      ],
    }),
  )

  test.each([
    ["aETHb", [1, 3, 4]],
    ["AETHB", [1, 3, 4]],
    ["ankrMATIC", [2]],
    ["aMATICc", [2]],
    ["staked matic", [2]],
    ["ankr", [2, 1, 3]],
    ["100% REAL_", [4]],
    ["%", [4]],
    ["кирил", [5]],
    ["'; DROP TABLE token_name; --", []],
    ["\\", []],
  ])("%s: the registered first, whatever they are called now", async (words, expected) => {
    expect(await named(words)).toEqual(expected)
  })

  test("are bounded, and the bound leaves the registered ones in", async () => {
    expect(await named("aETHb", 2)).toEqual([1, 3])
  })
})

test("a receipt hash finds each transfer that has it, from either side", async () => {
  const receiptHash = hashNumbered(0xb1)
  await database.fill({
    pegIn: [
      pegInRow(),
      pegInRow({ logIndex: 6, toChainId: 137n }),
      pegInRow({ blockNumber: 101n, receiptHash: hashNumbered(0xb2) }),
    ],
    pegOut: [pegOutRow(), pegOutRow({ blockNumber: 300n, receiptHash: hashNumbered(0xb3) })],
  })
  const chains = [1, 137, 56].map(id => ({
    id,
    indexedBlock: 10_000n,
    indexedTimestamp: 100_000,
    finalizedBlock: 9_000n,
  }))
  const found = async (hash: `0x${string}`) =>
    (await database.query<{ id: string; status: string }>(transfersByReceipt(hash, chains))).map(
      ({ id, status }) => [id, status],
    )
  expect(await found(receiptHash)).toEqual([
    [`${receiptHash}-56`, "COMPLETED"],
    [`${receiptHash}-137`, "AWAITING_CLAIM"],
  ])
  expect(await found(hashNumbered(0xb3))).toEqual([[`${hashNumbered(0xb3)}-56`, "UNMATCHED"]])
  expect(await found(hashNumbered(0xff))).toEqual([])
})

describe("the names of a token", () => {
  const id = `1-${addressNumbered(2)}`
  beforeEach(() =>
    database.fill({
      tokenName: [
        nameRow(2, "aMATICc", "Ankr MATIC Certificate"),
        nameRow(2, "ankrMATIC", "Ankr Staked MATIC", 2_000),
        // A peg that still says what the token was called when it was made.
        { ...nameRow(2, "aMATICc", "Ankr MATIC Certificate", 3_000), chainId: 137 },
        nameRow(3, "aETHb", "Ankr ETH2 Bond"),
      ],
    }),
  )

  test("are as old as their first deposit on any chain, the newest first", async () => {
    const rows = await database.query(tokenNames({ ids: [id], most: 500 }))
    expect(rows).toMatchObject([
      { origin: id, symbol: "ankrMATIC", chain_id: 1, timestamp: 2_000 },
      { origin: id, symbol: "aMATICc", chain_id: 1, timestamp: 1_000 },
    ])
    expect(rows).toHaveLength(2)
  })

  test("can be asked for the present one alone, of all tokens", async () => {
    const rows = await database.query<{ symbol: string }>(tokenNames({ most: 1 }))
    expect(rows.map(({ symbol }) => symbol)).toEqual(["ankrMATIC", "aETHb"])
  })
})
