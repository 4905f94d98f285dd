import { type Hex, numberToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dataDirectoryPath } from "../../ponder/launch/dataDirectory.ts"
import type { LocalNetwork } from "../../ponder/launch/localNetwork.ts"
import { JsonRpc, type RawReceipt } from "./nodes/jsonRpc.ts"
import type { ReorgFate } from "./nodes/localChain.ts"
import { holdsDeposit } from "./notary/holdsDeposit.ts"
import type { Notarization } from "./notary/notarize.ts"
import { type Devnet, startDevnet } from "./startDevnet.ts"
import { accounts } from "./traffic/plan.ts"
import { toTransactions } from "./traffic/toTransactions.ts"

const options = {
  cacheDirectory: `${dataDirectoryPath()}/contracts`,
  seed: 7,
  days: 20,
  transferCount: 60,
  end: 1_760_000_000,
}

let devnet: Devnet
let description: LocalNetwork

beforeAll(async () => {
  devnet = await startDevnet(options)
  description = await devnet.describe()
})

afterAll(() => devnet?.stop())

async function post(path: string, body: object): Promise<{ status: number; answer: Record<string, string> }> {
  const response = await fetch(`${description.notary}${path}`, { method: "POST", body: JSON.stringify(body) })
  return { status: response.status, answer: await response.json() }
}

/** The chain as everybody else sees it. */
const endpoint = (chainId: number) => new JsonRpc(description.rpc[chainId] ?? "")

const latest = (chainId: number) =>
  endpoint(chainId).call<{ number: Hex; hash: Hex }>("eth_getBlockByNumber", "latest", false)

const receiptOf = (chainId: number, hash: Hex) =>
  endpoint(chainId).call<RawReceipt | null>("eth_getTransactionReceipt", hash)

test("the same seed and end make the same chains, to the last block hash", async () => {
  const again = await startDevnet(options)
  try {
    for (const { network } of devnet.network.chains) {
      const head = await again.network.chain(network.id).head()
      expect(head.hash).toBe((await latest(network.id)).hash)
    }
  } finally {
    await again.stop()
  }
})

describe("the notary", () => {
  const unclaimed = () => {
    const entry = devnet.record.transfers.find(
      ({ transfer, claims }) => claims.length === 0 && transfer.case === "unclaimed",
    )
    if (!entry) throw new Error("Everything is claimed.")
    return entry
  }

  test("signs a deposit, and the destination accepts it", async () => {
    const { transfer, deposit } = unclaimed()
    const { status, answer } = await post("/notarize", {
      chainId: transfer.fromChainId,
      transactionHash: deposit.transactionHash,
    })
    expect(status).toBe(200)
    const toChain = devnet.network.chain(transfer.deposits[0]?.toChainId ?? 0)
    const notarization = answer as unknown as Notarization
    const claim = { kind: "claim", transfer, by: accounts.thirdParty } as const
    const [withdrawal] = await toChain.seal(toTransactions(toChain, claim, notarization))
    expect(withdrawal?.status).toBe("0x1")
  })

  test("does not sign what it cannot find, nor what failed", async () => {
    const unknown = numberToHex(1, { size: 32 })
    expect(await post("/notarize", { chainId: 1, transactionHash: unknown })).toMatchObject({ status: 404 })
    const { deposit } = devnet.record.samples.reverted ?? {}
    expect(await post("/notarize", { chainId: 1, transactionHash: deposit })).toMatchObject({ status: 409 })
    expect(await post("/notarize", { chainId: 5, transactionHash: unknown })).toMatchObject({ status: 404 })
    expect(await post("/notarize", { chainId: 1, transactionHash: "0x12" })).toMatchObject({ status: 400 })
  })

  test.each(["approve-only", "straight-to-bridge"] as const)(
    "does not sign what is no deposit: %s",
    async name => {
      const { deposit } = devnet.record.samples[name] ?? {}
      expect(await post("/notarize", { chainId: 1, transactionHash: deposit })).toEqual({
        status: 409,
        answer: { error: "The transaction has no deposit into the bridge of chain 1." },
      })
    },
  )

  test("does not take a stranger's look-alike for a deposit", async () => {
    const chain = devnet.network.chain(1)
    const { deposit } = devnet.record.samples["unclaimable-look-alike"] ?? {}
    const receipt = await receiptOf(1, deposit as Hex)
    const { address } = chain.network.bridge
    if (!receipt) throw new Error("There is no look-alike.")
    const withoutBridge = receipt.logs.filter(log => log.address !== address.toLowerCase())
    expect(holdsDeposit(receipt, address)).toBe(true)
    expect(holdsDeposit({ ...receipt, logs: withoutBridge }, address)).toBe(false)
  })
})

test.each([
  ["/notarize", { chainId: 1, transactionHash: `0x${"01".repeat(32)}` }],
  ["/mine", { chainId: 1, blocks: 1 }],
  ["/reorg", { chainId: 1, depth: 1 }],
  ["/node", { chainId: 1, running: true }],
  ["/faults", { chainId: 1, faults: {} }],
  ["/traffic", { sending: true }],
])("%s refuses a key that it does not know", async (path, body) => {
  const { status, answer } = await post(path, { ...body, typo: 1 })
  expect(status).toBe(400)
  expect(answer.error).toContain('"typo"')
})

test("a node that was lost cannot go on without a state, which is said", async () => {
  const lost = await startDevnet({ ...options, transferCount: 1 })
  try {
    const chain = lost.network.chain(56)
    const failure = lost.network.failure.catch((error: Error) => error.message)
    process.kill(chain.node.processId ?? 0, "SIGKILL")
    expect(await failure).toBe("The node of chain 56 ended unexpectedly (SIGKILL).")
    await expect(chain.mine()).rejects.toThrow("The node of chain 56 is stopped.")
    await chain.setRunning(false)
    await expect(chain.setRunning(true)).rejects.toThrow("kept no state to go on from")
  } finally {
    await lost.stop()
  }
})

test("mining adds as many blocks as asked for", async () => {
  const before = await latest(56)
  await post("/mine", { chainId: 56, blocks: 3 })
  expect(Number((await latest(56)).number) - Number(before.number)).toBe(3)
})

describe("a reorg", () => {
  const mineAPayment = async () => {
    const chain = devnet.network.chain(1)
    const [from, to] = [chain.accounts[20], chain.accounts[21]]
    if (!from || !to) throw new Error("There are too few accounts.")
    const [payment] = await chain.seal([{ from, to, value: 1n }])
    if (!payment) throw new Error("The payment was not mined.")
    return payment
  }

  const reorganise = async (fate: ReorgFate) => {
    const payment = await mineAPayment()
    const head = await latest(1)
    await post("/reorg", { chainId: 1, depth: 1, fate })
    const [now, replacement] = [await latest(1), await receiptOf(1, payment.transactionHash)]
    expect(now.hash).not.toBe(head.hash)
    expect(Number(now.number)).toBe(Number(head.number) + 1)
    return { payment, replacement }
  }

  test("mines a transaction again in another block of the same number", async () => {
    const { payment, replacement } = await reorganise("same-place")
    expect(replacement).toMatchObject({
      blockNumber: payment.blockNumber,
      transactionIndex: payment.transactionIndex,
    })
    expect(replacement?.blockHash).not.toBe(payment.blockHash)
  })

  test("mines a transaction one block later", async () => {
    const { payment, replacement } = await reorganise("later-block")
    expect(Number(replacement?.blockNumber)).toBe(Number(payment.blockNumber) + 1)
  })

  test("mines a transaction at another index, where cumulative gas differs", async () => {
    const { payment, replacement } = await reorganise("other-index")
    expect(replacement?.blockNumber).toBe(payment.blockNumber)
    expect(Number(replacement?.transactionIndex)).toBe(Number(payment.transactionIndex) + 1)
    expect(replacement?.cumulativeGasUsed).not.toBe(payment.cumulativeGasUsed)
  })

  test("drops a transaction", async () => {
    expect((await reorganise("dropped")).replacement).toBeNull()
  })

  test("does not reach the blocks that set the chain up", async () => {
    const { network } = devnet.network.chain(137)
    const head = Number((await latest(137)).number)
    // The first block, and the two in which the contracts were made ready.
    const replaceable = head - (network.bridge.startBlock - 1) - 2
    const { status, answer } = await post("/reorg", { chainId: 137, depth: replaceable + 1 })
    expect(status).toBe(409)
    expect(answer.error).toBe(
      `Chain 137 has ${replaceable} blocks that a reorg can replace, not ${replaceable + 1}.`,
    )
    expect(Number((await latest(137)).number)).toBe(head)
  })
})

test("a stopped node answers nobody, and goes on with the same chain at the same address", async () => {
  const before = await latest(137)
  const [some] = devnet.record.transfers.filter(({ transfer }) => transfer.fromChainId === 137)
  await post("/node", { chainId: 137, running: false })
  await expect(latest(137)).rejects.toThrow()
  const stopped = { status: 409, answer: { error: "The node of chain 137 is stopped." } }
  expect(await post("/mine", { chainId: 137 })).toEqual(stopped)
  expect(await post("/reorg", { chainId: 137, depth: 1 })).toEqual(stopped)
  expect(await post("/notarize", { chainId: 137, transactionHash: some?.deposit.transactionHash })).toEqual(
    stopped,
  )
  await post("/node", { chainId: 137, running: true })
  expect(await latest(137)).toEqual(before)
  expect(await post("/reorg", { chainId: 137, depth: 1 })).toEqual({
    status: 409,
    answer: { error: "Chain 137 has 0 blocks that a reorg can replace, not 1." },
  })
  if (!some) throw new Error("Nothing was deposited on Polygon.")
  expect(await receiptOf(137, some.deposit.transactionHash)).toMatchObject({
    cumulativeGasUsed: some.deposit.cumulativeGasUsed,
    logs: some.deposit.logs.map(({ topics, data }) => ({ topics, data })),
  })
})

describe("an endpoint", () => {
  const withFaults = async (faults: object, check: () => Promise<void>) => {
    expect(await post("/faults", { chainId: 56, faults })).toMatchObject({ status: 200 })
    try {
      await check()
    } finally {
      await post("/faults", { chainId: 56, faults: {} })
    }
  }

  test("can be slow", () =>
    withFaults({ delayMs: 300 }, async () => {
      const start = performance.now()
      await latest(56)
      expect(performance.now() - start).toBeGreaterThan(290)
    }))

  test("can fail", () =>
    withFaults({ httpStatus: 503 }, async () => {
      await expect(latest(56)).rejects.toThrow()
    }))

  test("can hide logs", () =>
    withFaults({ hideLogs: true }, async () => {
      expect(await endpoint(56).call("eth_getLogs", { fromBlock: "0x0", toBlock: "latest" })).toEqual([])
    }))

  test("can claim another chain id and an old head", () =>
    withFaults({ chainId: 97, headBlock: 15_500_010 }, async () => {
      expect(await endpoint(56).call("eth_chainId")).toBe("0x61")
      expect(await endpoint(56).call("eth_blockNumber")).toBe(numberToHex(15_500_010))
      expect(Number((await latest(56)).number)).toBe(15_500_010)
    }))

  test("is honest again afterwards", async () => {
    expect(await endpoint(56).call("eth_chainId")).toBe("0x38")
    expect(await post("/faults", { chainId: 56, faults: { typo: true } })).toMatchObject({ status: 400 })
  })
})
