import { type Hex, hexToString, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { erc20Abi } from "../../abis/erc20.ts"
import { dataDirectoryPath } from "../../ponder/launch/dataDirectory.ts"
import { enabledNetworks as networks } from "../../ponder/networks/index.ts"
import { eventsOf, inspect } from "./inspection.ts"
import { addressOn } from "./network/placeContracts.ts"
import { localToken } from "./network/tokens.ts"
import { type Devnet, startDevnet } from "./startDevnet.ts"
import { type CaseName, caseNames } from "./traffic/plan.ts"

let devnet: Devnet
let look: ReturnType<typeof inspect>

beforeAll(async () => {
  devnet = await startDevnet({
    cacheDirectory: `${dataDirectoryPath()}/contracts`,
    seed: 1,
    days: 20,
    transferCount: 150,
    end: 1_760_000_000,
  })
  look = inspect(devnet)
})

afterAll(() => devnet?.stop())

/** The bridge's events in the deposit of a case. */
async function depositOf(name: CaseName) {
  const { fromChainId, deposit, toChainId = 0, withdrawals } = look.sample(name)
  const receipt = await look.receiptOf(fromChainId, deposit)
  const events = look.bridgeEventsIn(receipt, fromChainId).map(event => {
    if (event.eventName !== "DepositLocked" && event.eventName !== "DepositBurned")
      throw new Error(`${event.eventName} is no deposit.`)
    return event
  })
  return {
    fromChainId,
    toChainId,
    deposit,
    withdrawals,
    receipt,
    events,
    args: events.map(({ args }) => args),
  }
}

const bridgeOf = (chainId: number) => devnet.network.chain(chainId).network.bridge.address

describe("the history contains, by name,", () => {
  test.each(caseNames)("%s", async name => {
    const { fromChainId, deposit, withdrawals } = look.sample(name)
    const receipt = await look.receiptOf(fromChainId, deposit)
    const events = look.bridgeEventsIn(receipt, fromChainId)
    const shape = {
      status: receipt.status,
      events: events.map(event => event.eventName),
      claims: withdrawals.length,
    }
    expect(shape).toEqual(shapeOf[name])
  })

  const ok = "0x1"
  const failed = "0x0"
  const locked = "DepositLocked"
  const any = expect.stringMatching(/^Deposit(Locked|Burned)$/)
  const shapeOf: Record<CaseName, { status: string; events: unknown; claims: number }> = {
    completed: { status: ok, events: [any], claims: 1 },
    unclaimed: { status: ok, events: [any], claims: 0 },
    "claimed-by-third-party": { status: ok, events: [any], claims: 1 },
    "two-networks": { status: ok, events: [locked, locked], claims: 2 },
    "unclaimable-two-deposits": { status: ok, events: [locked, locked], claims: 0 },
    "unclaimable-look-alike": { status: ok, events: [locked], claims: 0 },
    "untracked-destination": { status: ok, events: [locked], claims: 0 },
    "spoofed-token": { status: ok, events: [locked], claims: 1 },
    "unregistered-token": { status: ok, events: [locked], claims: 1 },
    "native-coin": { status: ok, events: [any], claims: 1 },
    "lock-unlock": { status: ok, events: [locked], claims: 1 },
    "approve-only": { status: ok, events: [], claims: 0 },
    reverted: { status: failed, events: [], claims: 0 },
    "reverted-while-paused": { status: failed, events: [], claims: 0 },
    "stale-signature": { status: ok, events: [locked], claims: 1 },
    "straight-to-bridge": { status: ok, events: [], claims: 0 },
  }
})

describe("who claims", () => {
  test("is the recipient where a transfer is completed", async () => {
    const { args, toChainId, withdrawals } = await depositOf("completed")
    const claim = await look.receiptOf(toChainId, withdrawals[0])
    expect(claim.from).toBe(args[0]?.toAddress.toLowerCase())
  })

  test("is neither sender nor recipient where a third party does", async () => {
    const { args, toChainId, withdrawals } = await depositOf("claimed-by-third-party")
    const claim = await look.receiptOf(toChainId, withdrawals[0])
    expect([args[0]?.fromAddress.toLowerCase(), args[0]?.toAddress.toLowerCase()]).not.toContain(claim.from)
  })

  test("has not come yet where a transfer is unclaimed, and could", async () => {
    const { transfer, deposit } = look.recorded((await depositOf("unclaimed")).deposit)
    expect(await look.claimRefusal(transfer, deposit)).toBeUndefined()
  })

  test("came too early with a stale signature: a withdrawal before the one that was paid reverted", async () => {
    const { transfer, claims, refusedClaims } = look.recorded((await depositOf("stale-signature")).deposit)
    const [refused, paid] = [refusedClaims[0], claims[0]]
    if (!refused || !paid) throw new Error("There is no such pair of claims.")
    const toChainId = transfer.deposits[0]?.toChainId ?? 0
    expect(refused).toMatchObject({ status: "0x0", to: bridgeOf(toChainId).toLowerCase() })
    expect(Number(refused.blockNumber)).toBeLessThan(Number(paid.blockNumber))
    expect(await look.failureOf(toChainId, refused.transactionHash)).toContain("bad signature")
  })
})

describe("deposits of one transaction", () => {
  test("go to two networks, and each is claimed on its own", async () => {
    const { args, withdrawals } = await depositOf("two-networks")
    const chainIds = args.map(({ chainId }) => Number(chainId))
    expect(new Set(chainIds).size).toBe(2)
    for (const [leg, chainId] of chainIds.entries()) {
      const claim = await look.receiptOf(chainId, withdrawals[leg])
      expect(look.bridgeEventsIn(claim, chainId)).toMatchObject([
        { eventName: "WithdrawMinted", args: { totalAmount: args[leg]?.totalAmount } },
      ])
    }
  })

  test("go to the same network twice, which refuses both", async () => {
    const { args, deposit } = await depositOf("unclaimable-two-deposits")
    expect(args[0]?.chainId).toBe(args[1]?.chainId)
    const { transfer, deposit: receipt } = look.recorded(deposit)
    expect(await look.claimRefusal(transfer, receipt)).toContain("multiple logs")
  })

  test("stand beside a stranger's look-alike, which blocks the claim", async () => {
    const { deposit } = await depositOf("unclaimable-look-alike")
    const { transfer, deposit: receipt } = look.recorded(deposit)
    const [topic] = receipt.logs.at(-1)?.topics ?? []
    const sameTopic = receipt.logs.filter(log => log.topics[0] === topic)
    expect(new Set(sameTopic.map(log => log.address)).size).toBe(2)
    expect(await look.claimRefusal(transfer, receipt)).toContain("multiple logs")
  })
})

test("the untracked destination is none of the chains that are indexed", async () => {
  const { args } = await depositOf("untracked-destination")
  expect(networks.map(({ id }) => BigInt(id))).not.toContain(args[0]?.chainId)
})

describe("a token", () => {
  const registered = networks.flatMap(({ tokens }) => tokens)
  const symbolOf = (padded: Hex) => hexToString(padded).replace(/\0+$/, "")

  test.each([
    ["spoofed-token", "copies the symbol of a registered one", true],
    ["unregistered-token", "has a symbol of its own", false],
  ] as const)("of %s is not registered and %s", async (name, _, copies) => {
    const { metadata } = (await depositOf(name)).args[0] ?? {}
    if (!metadata) throw new Error("Nothing was deposited.")
    expect(registered.map(({ address }) => address)).not.toContain(metadata.originAddress)
    expect(registered.some(({ symbol }) => symbol === symbolOf(metadata.symbol))).toBe(copies)
  })

  test("that is a chain's own coin goes by the address of its sentinel", async () => {
    const { metadata } = (await depositOf("native-coin")).args[0] ?? {}
    const home = networks.find(({ id }) => BigInt(id) === metadata?.originChain)
    expect(metadata?.originAddress).toBe(home?.nativeCoin.sentinel)
  })

  test("with liquidity on both sides is locked and unlocked, and nothing is minted", async () => {
    const { args, toChainId, withdrawals } = await depositOf("lock-unlock")
    const claim = await look.receiptOf(toChainId, withdrawals[0])
    expect(look.bridgeEventsIn(claim, toChainId)).toMatchObject([{ eventName: "WithdrawUnlocked" }])
    const transfers = eventsOf(claim, erc20Abi, args[0]?.toToken ?? zeroAddress)
    expect(transfers).toMatchObject([{ eventName: "Transfer", args: { from: bridgeOf(toChainId) } }])
  })
})

describe("a transaction", () => {
  test.each([
    ["reverted", "insufficient allowance"],
    ["reverted-while-paused", "paused"],
  ] as const)("of %s failed because of: %s", async (name, reason) => {
    const { fromChainId, deposit } = look.sample(name)
    expect(await look.failureOf(fromChainId, deposit)).toBe(`eth_call: execution reverted: ${reason}`)
  })

  test("of approve-only lets the bridge take a token, and no more", async () => {
    const { fromChainId, deposit } = look.sample("approve-only")
    const receipt = await look.receiptOf(fromChainId, deposit)
    expect(eventsOf(receipt, erc20Abi, receipt.to ?? zeroAddress)).toMatchObject([
      { eventName: "Approval", args: { spender: bridgeOf(fromChainId) } },
    ])
    expect(receipt.logs).toHaveLength(1)
  })

  test("of straight-to-bridge brings the bridge a token without a deposit", async () => {
    const { fromChainId, deposit } = look.sample("straight-to-bridge")
    const receipt = await look.receiptOf(fromChainId, deposit)
    const token = addressOn(localToken("aMATICc"), devnet.network.chain(fromChainId).network)
    expect(eventsOf(receipt, erc20Abi, token)).toMatchObject([
      { eventName: "Transfer", args: { to: bridgeOf(fromChainId) } },
    ])
    expect(look.bridgeEventsIn(receipt, fromChainId)).toEqual([])
  })
})
