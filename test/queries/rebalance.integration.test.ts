import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bannedWays } from "../../ponder/src/queries/rebalance/bannedWays.ts"
import { ownFlows } from "../../ponder/src/queries/rebalance/ownFlows.ts"
import { pausedChains } from "../../ponder/src/queries/rebalance/pausedChains.ts"
import { poolEvents } from "../../ponder/src/queries/rebalance/poolEvents.ts"
import { routeSchemes } from "../../ponder/src/queries/rebalance/routeSchemes.ts"
import { startTestDatabase, type TestDatabase } from "./testDatabase.ts"
import {
  addressNumbered,
  type GovernanceRow,
  hashNumbered,
  type PegInRow,
  type PegOutRow,
  pegInRow,
  pegOutRow,
} from "./transfers/rows.ts"

const [ethereumToken, bscToken, stranger] = [0x71, 0x72, 0x73].map(addressNumbered) as [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
]
const pool = [
  { chainId: 1, address: ethereumToken },
  { chainId: 56, address: bscToken },
]

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const deposit = (number: number, changes: Partial<PegInRow> = {}) =>
  pegInRow({
    logIndex: number,
    timestamp: number * 10,
    txHash: hashNumbered(number),
    receiptHash: hashNumbered(number),
    shares: BigInt(number),
    ...changes,
  })
const claim = (number: number, changes: Partial<PegOutRow> = {}) =>
  pegOutRow({
    logIndex: number,
    timestamp: number * 10 + 5,
    receiptHash: hashNumbered(number),
    shares: BigInt(number),
    kind: "UNLOCKED",
    ...changes,
  })

describe("what came into a pool and was paid out of it", () => {
  const events = (from: number, to: number, most = 100) =>
    database.query(poolEvents({ tokens: pool, from, to, most }))

  beforeAll(() =>
    database.fill({
      pegIn: [
        deposit(1),
        deposit(2, { toChainId: 137n, toToken: stranger }),
        deposit(3, { fromToken: stranger, originAddress: stranger }),
        deposit(4, { depositLogs: 2 }),
        deposit(5, { fromToken: stranger, toToken: stranger, originAddress: stranger }),
      ],
      pegOut: [claim(1), claim(3), claim(6)],
    }),
  )

  test("is told in order, without the chains where it was no token of the pool", async () => {
    const one = { kind: "DEPOSIT", from_chain_id: 1, to_chain_id: 56, owed: true }
    expect(await events(0, 100)).toEqual([
      { ...one, timestamp: 10, shares: "1" },
      { ...one, timestamp: 15, shares: "1", kind: "CLAIM" },
      { ...one, timestamp: 20, shares: "2", to_chain_id: null },
      { ...one, timestamp: 30, shares: "3", from_chain_id: null },
      { ...one, timestamp: 35, shares: "3", kind: "CLAIM", from_chain_id: null },
      // Nobody can ever claim it: it is held, and owed to nobody.
      { ...one, timestamp: 40, shares: "4", to_chain_id: null },
      // Without a deposit there was no debt.
      { ...one, timestamp: 65, shares: "6", kind: "CLAIM", from_chain_id: null, owed: false },
    ])
  })

  test("is cut to a stretch of time, its beginning left out, and to a number", async () => {
    expect(await events(10, 20)).toMatchObject([{ timestamp: 15 }, { timestamp: 20 }])
    expect(await events(0, 100, 2)).toHaveLength(2)
  })
})

test("what somebody sent to itself is told by day, and nothing of what went to or came from others", async () => {
  const [owner, other] = [addressNumbered(0x81), addressNumbered(0x82)]
  const own = { sender: owner, recipient: owner }
  const entry = (logIndex: number, timestamp: number, change: bigint) => ({
    ...{ chainId: 1, blockNumber: 100n, logIndex, timestamp, token: ethereumToken, side: "LOCKED" },
    ...{ change, balance: 1_000n, received: 1_000n },
  })
  const out = { chainId: 1, toToken: ethereumToken, blockNumber: 100n }
  const into = { blockNumber: 100n }
  await database.fill({
    pegIn: [
      deposit(1, { ...into, ...own, timestamp: 86_400 }),
      deposit(2, { ...into, sender: owner, recipient: other, timestamp: 86_400 }),
      deposit(3, { ...into, ...own, timestamp: 3 * 86_400 }),
    ],
    pegOut: [
      claim(4, { ...out, ...own, timestamp: 86_400 + 5 }),
      claim(5, { ...out, sender: other, recipient: owner, timestamp: 86_400 + 6 }),
    ],
    ledgerEntry: [
      entry(1, 86_400, 10n),
      entry(2, 86_400, 20n),
      entry(3, 3 * 86_400, 30n),
      entry(4, 86_400 + 5, -40n),
      entry(5, 86_400 + 6, -50n),
    ],
  })
  const asked = { chainId: 1, token: ethereumToken, owner, from: 86_400, to: 3 * 86_400 - 1 }
  expect(await database.query(ownFlows(asked))).toEqual([
    { timestamp: 86_400, inflow_shares: "10", outflow_shares: "40" },
  ])
})

test("a route has the scheme of the newest transfer that arrived on it", async () => {
  const origins = [{ chainId: 1, address: ethereumToken }]
  await database.fill({
    pegIn: [deposit(1), deposit(2), deposit(3), deposit(4, { toChainId: 137n })],
    pegOut: [claim(1, { kind: "MINTED" }), claim(2)],
  })
  expect(await database.query(routeSchemes(origins))).toEqual([
    { from_chain_id: 1, to_chain_id: "56", transfers: 3, in_kind: "LOCKED", out_kind: "UNLOCKED" },
    { from_chain_id: 1, to_chain_id: "137", transfers: 1, in_kind: null, out_kind: null },
  ])
})

const decision = (chainId: number, number: number, kind: string, toChainId?: bigint): GovernanceRow => ({
  chainId,
  blockNumber: BigInt(number),
  logIndex: number,
  timestamp: number,
  txHash: hashNumbered(number),
  kind,
  subject: addressNumbered(1),
  toChainId: toChainId ?? null,
})

test("a chain is paused whose last decision about that was to stop", async () => {
  await database.fill({
    governanceEvent: [
      decision(1, 1, "Paused"),
      decision(1, 2, "Unpaused"),
      decision(56, 1, "Unpaused"),
      decision(56, 2, "Paused"),
      decision(56, 3, "ConsensusChanged"),
      decision(137, 1, "ConsensusChanged"),
    ],
  })
  expect(await database.query(pausedChains([1, 137, 56]))).toEqual([{ chain_id: 56 }])
})

test("a way is banned that a bridge was last told to disallow; of what it was never told, nobody knows", async () => {
  await database.fill({
    governanceEvent: [
      decision(1, 1, "ContractAllowed", 56n),
      decision(1, 2, "ContractDisallowed", 56n),
      decision(56, 1, "ContractDisallowed", 1n),
      decision(56, 2, "ContractAllowed", 1n),
      decision(1, 3, "ContractDisallowed", 137n),
      decision(1, 4, "ContractDisallowed", 2n ** 200n),
    ],
  })
  expect(await database.query(bannedWays([1, 56]))).toEqual([{ chain_id: 1, to_chain_id: 56 }])
})
