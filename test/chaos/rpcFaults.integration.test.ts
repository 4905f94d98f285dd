import { setTimeout as sleep } from "node:timers/promises"
import { toEventSelector } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bridgeAbi } from "../../abis/bridge.ts"
import { ChainGateway } from "../../ponder/src/rpc/chainGateway.ts"
import type { ChainSource } from "../../ponder/src/rpc/chainSource.ts"
import { bridgeOf } from "../integration/schedules/bridgeTraffic.ts"
import { makeSideBranch } from "../integration/schedules/makeSideBranch.ts"
import { makeWorld } from "../integration/schedules/makeWorld.ts"
import {
  type ScriptedChains,
  startScriptedChains,
} from "../integration/scriptedChains/startScriptedChains.ts"
import { type FaultName, faults } from "./rpc/faults.ts"
import { FaultyEndpoint } from "./rpc/faultyEndpoint.ts"
import { readChain } from "./rpc/readChain.ts"

const CHAIN = 1
/** Long enough for everything that can be known to come out. */
const A_MOMENT_MS = 1_500

const all = Object.keys(faults) as FaultName[]
/** What is said about blocks is wrong, and not only missing. */
const lies: FaultName[] = [
  ...([
    "is of another chain",
    "finds no logs",
    "leaves out a log",
    "leaves out the logs of a block",
  ] as const),
  ...(["changes a log", "makes up a log", "gives receipts of another block"] as const),
  ...(["changes the logs of receipts", "hides the logs of receipts", "changes the time of blocks"] as const),
]
/** That there is something in a block, only somebody else can say. */
const beyondProof: FaultName[] = [
  "finds no logs",
  "leaves out a log",
  "leaves out the logs of a block",
  "is stale",
]

let nodes: ScriptedChains
let expected: Awaited<ReturnType<typeof readChain>>
const endpoints: FaultyEndpoint[] = []

beforeAll(async () => {
  nodes = await startScriptedChains()
  nodes.show(makeWorld(1).chains.get(CHAIN) ?? [])
  const { read } = await gatewayTo([undefined])
  expected = await read()
  expect(expected.past.length).toBeGreaterThan(20)
})

afterAll(async () => {
  await Promise.all(endpoints.map(endpoint => endpoint.stop()))
  await nodes?.stop()
})

/** A gateway to endpoints of one node, each with a fault or none, and perhaps to another node; and what it had to say. */
async function gatewayTo(faultsOf: (FaultName | undefined)[], otherNode?: ScriptedChains) {
  const own = await Promise.all(
    faultsOf.map(async fault => {
      const endpoint = await FaultyEndpoint.start(nodes.url(CHAIN))
      endpoint.fault = fault
      endpoints.push(endpoint)
      return endpoint
    }),
  )
  const source: ChainSource = {
    id: CHAIN,
    urls: [...own.map(({ url }) => url), ...(otherNode ? [otherNode.url(CHAIN)] : [])],
    sockets: [],
    bridge: bridgeOf(CHAIN),
    watched: {
      addresses: [bridgeOf(CHAIN)],
      topics: bridgeAbi.flatMap(item => (item.type === "event" ? [toEventSelector(item)] : [])),
    },
    verified: true,
  }
  const told: string[] = []
  const gateway = new ChainGateway(source, sentence => told.push(sentence))
  return { gateway, read: () => readChain(gateway, source), told, own }
}

describe.concurrent("beside an honest endpoint, one of which it is true that it", () => {
  test.for(all)("%s, changes nothing", { timeout: 60_000 }, async (fault, { expect }) => {
    const { read, told, own } = await gatewayTo([fault, undefined])
    // A stale one has to be known for that first: until then, there is no second word about the newest blocks.
    await expect.poll(() => read().catch(() => undefined), { timeout: 50_000 }).toEqual(expected)
    expect(own[0]?.misled).toBeGreaterThan(0)
    const named = told.filter(sentence => sentence.includes(`does not believe ${own[0]?.url}`))
    expect(named.length > 0).toBe(lies.includes(fault))
    expect(told.some(sentence => sentence.includes(`does not believe ${own[1]?.url}`))).toBe(false)
  })
})

describe.concurrent("alone, an endpoint of which it is true that it", () => {
  test.for(all.filter(fault => !beyondProof.includes(fault)))(
    "%s, is never believed to be right",
    async (fault, { expect }) => {
      const { read, own } = await gatewayTo([fault])
      const outcome = await Promise.race([read().catch(() => "failed"), sleep(A_MOMENT_MS, "waiting")])
      expect([expected, "failed", "waiting"]).toContainEqual(outcome)
      expect(own[0]?.misled).toBeGreaterThan(0)
    },
  )

  test.for(beyondProof)("%s, can do so: that is what a second one is for", async (fault, { expect }) => {
    const { read } = await gatewayTo([fault])
    const { past } = await read()
    expect(past.length).toBeLessThanOrEqual(expected.past.length)
    expect(expected.past).toEqual(expect.arrayContaining(past))
  })

  /** Of the liars one, since each of them is left out for half a minute. */
  const recovering = all.filter(fault => !lies.includes(fault) || fault === "changes a log")
  test.for(recovering)(
    "%s, is waited for until it is well again",
    { timeout: 60_000 },
    async (fault, { expect }) => {
      const { read, own } = await gatewayTo([fault])
      const reading = read().catch(() => undefined)
      await expect.poll(() => own[0]?.misled).toBeGreaterThan(0)
      for (const endpoint of own) endpoint.fault = undefined
      await reading
      await expect.poll(() => read().catch(() => undefined), { timeout: 50_000 }).toEqual(expected)
    },
  )
})

const headOf = async (gateway: ChainGateway) => {
  const { result } = await gateway.answer({ method: "eth_getBlockByNumber", params: ["latest", true] })
  return (result as { hash: string }).hash
}

test("a node that goes back in time takes no block back", async () => {
  const { gateway, read, own } = await gatewayTo([undefined])
  expect(await read()).toEqual(expected)
  for (const endpoint of own) endpoint.fault = "is stale"
  expect(await headOf(gateway)).toBe(expected.head)
})

test("an endpoint on a longer branch that nobody else knows takes no block back, and does so where it is alone", async () => {
  const branch = makeWorld(1).chains.get(CHAIN) ?? []
  const astray = await startScriptedChains()
  astray.show(branch)
  try {
    const [beside, alone] = [await gatewayTo([undefined], astray), await gatewayTo([], astray)]
    expect(await headOf(beside.gateway)).toBe(expected.head)
    expect(await headOf(alone.gateway)).toBe(expected.head)
    astray.show(makeSideBranch(branch, { fork: branch.length - 4, length: 6, seed: 1 }))
    // Once for each of the two that are asked in turn.
    for (let look = 0; look < 2; look++) expect(await headOf(beside.gateway)).toBe(expected.head)
    expect(await headOf(alone.gateway)).not.toBe(expected.head)
  } finally {
    await astray.stop()
  }
})
