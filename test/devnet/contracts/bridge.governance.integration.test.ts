import { type Address, getAddress, parseEventLogs, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bondAbi } from "../../../abis/bond.ts"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { ratioFeedAbi } from "../../../abis/ratioFeed.ts"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { localBondAbi, localBridgeAbi, localRatioFeedAbi } from "./abis.ts"
import { consensus } from "./signClaim.ts"
import { TestBridge } from "./testBridge.ts"

const somebody = getAddress("0x00000000000000000000000000000000000b0b00")
const governanceAbi = [...bridgeAbi, ...localBridgeAbi] as const

let home: TestBridge
let away: TestBridge

beforeAll(async () => {
  ;[home, away] = await TestBridge.start(ethereum, bsc)
  await away.placePeg(ethereum.nativeCoin.sentinel, "PLAIN")
})

afterAll(() => Promise.all([home?.stop(), away?.stop()]))

const governance = () => ({ address: home.address, abi: governanceAbi }) as const

const depositCoin = () =>
  home.chain.write({ ...governance(), functionName: "deposit", args: [56n, home.owner], value: 1n })

describe("the owner of a bridge", () => {
  test("allows a bridge of another chain once, and disallows it", async () => {
    const allow = { ...governance(), functionName: "addAllowedContract", args: [somebody, 250n] } as const
    const disallow = { ...governance(), functionName: "removeAllowedContract", args: [250n] } as const
    const args = { contractAddress: somebody, toChain: 250n }
    expect(home.events(await home.chain.write(allow))).toMatchObject([{ eventName: "ContractAllowed", args }])
    await expect(home.chain.write(allow)).rejects.toThrow("already allowed")
    expect(home.events(await home.chain.write(disallow))).toMatchObject([
      { eventName: "ContractDisallowed", args },
    ])
    await expect(home.chain.write(disallow)).rejects.toThrow("already off")
    const nothing = home.chain.write({ ...allow, args: [zeroAddress, 250n] })
    await expect(nothing).rejects.toThrow("contract is zero")
  })

  test("stops deposits with a pause, and lets them go on", async () => {
    const pause = { ...governance(), functionName: "pause", args: [] } as const
    const unpause = { ...governance(), functionName: "unpause", args: [] } as const
    const args = { account: home.owner }
    expect(home.events(await home.chain.write(pause))).toMatchObject([{ eventName: "Paused", args }])
    await expect(depositCoin()).rejects.toThrow("paused")
    const deposit = { token: await home.place("OddToken"), to: away, amount: 0n }
    await expect(home.deposit(deposit)).rejects.toThrow("paused")
    await expect(home.chain.write(pause)).rejects.toThrow("paused")
    expect(home.events(await home.chain.write(unpause))).toMatchObject([{ eventName: "Unpaused", args }])
    await expect(home.chain.write(unpause)).rejects.toThrow("not paused")
    expect(home.events(await depositCoin())).toMatchObject([{ eventName: "DepositLocked" }])
  })

  test("voids unused signatures with a new consensus", async () => {
    const claim = await home.claimOf(await depositCoin())
    const change = { ...governance(), address: away.address, functionName: "changeConsensus" } as const
    expect(away.events(await away.chain.write({ ...change, args: [somebody] }))).toMatchObject([
      { eventName: "ConsensusChanged", args: { consensusAddress: somebody } },
    ])
    await expect(away.withdraw(claim)).rejects.toThrow("bad signature")
    await expect(away.chain.write({ ...change, args: [zeroAddress] })).rejects.toThrow("consensus is zero")

    await away.chain.write({ ...change, args: [consensus] })
    expect(away.events(await away.withdraw(claim))).toMatchObject([{ eventName: "WithdrawMinted" }])
  })

  test.each([
    ["setTokenImplementation", "TokenImplementationChanged"],
    ["setBondImplementation", "BondImplementationChanged"],
  ] as const)("announces with %s", async (functionName, eventName) => {
    const receipt = await home.chain.write({ ...governance(), functionName, args: [somebody] })
    expect(home.events(receipt)).toMatchObject([{ eventName, args: { implementation: somebody } }])
  })

  test("hands the bridge over", async () => {
    const [owner, next] = home.chain.accounts as [Address, Address]
    const transfer = { ...governance(), functionName: "transferOwnership" } as const
    const receipt = await home.chain.write({ ...transfer, args: [next] })
    expect(home.events(receipt)).toMatchObject([
      { eventName: "OwnershipTransferred", args: { previousOwner: owner, newOwner: next } },
    ])
    await expect(home.chain.write({ ...transfer, args: [owner] })).rejects.toThrow("not the owner")
    const toNobody = home.chain.write({ ...transfer, args: [zeroAddress], from: next })
    await expect(toNobody).rejects.toThrow("owner is zero")
    await home.chain.write({ ...transfer, args: [owner], from: next })
  })
})

test("nobody but the owner governs", async () => {
  const stranger = { ...governance(), from: home.chain.accounts[1] }
  const { chain } = home
  const attempts = [
    () => chain.write({ ...stranger, functionName: "addAllowedContract", args: [somebody, 250n] }),
    () => chain.write({ ...stranger, functionName: "removeAllowedContract", args: [56n] }),
    () => chain.write({ ...stranger, functionName: "changeConsensus", args: [somebody] }),
    () => chain.write({ ...stranger, functionName: "pause", args: [] }),
    () => chain.write({ ...stranger, functionName: "unpause", args: [] }),
    () => chain.write({ ...stranger, functionName: "setPair", args: [somebody, 56n, somebody] }),
    () => chain.write({ ...stranger, functionName: "setTokenImplementation", args: [somebody] }),
    () => chain.write({ ...stranger, functionName: "setBondImplementation", args: [somebody] }),
    () => chain.write({ ...stranger, functionName: "transferOwnership", args: [somebody] }),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow("not the owner")
})

test("a bridge is initialised once", async () => {
  const args = [home.owner, consensus, bsc.ratioFeed, "ETH", "Ether"] as const
  const again = home.chain.write({ ...governance(), functionName: "initialize", args })
  await expect(again).rejects.toThrow("already initialized")
})

describe("a ratio", () => {
  const update = { functionName: "updateRatioBatch", args: [[somebody], [5n]] } as const

  test("of the feed is announced with the one before it", async () => {
    const { logs } = await home.chain.write({
      address: ethereum.ratioFeed,
      abi: localRatioFeedAbi,
      ...update,
    })
    expect(parseEventLogs({ abi: ratioFeedAbi, logs })).toMatchObject([
      { eventName: "RatioUpdated", args: { token: somebody, oldRatio: 0n, newRatio: 5n } },
    ])
  })

  test.each([
    ["ratio out of range", [somebody], [0n]],
    ["ratio out of range", [somebody], [10n ** 18n + 1n]],
    ["lengths differ", [somebody], []],
  ])("is refused by the feed: %s, %s, %s", async (reason, tokens, ratios) => {
    const feed = { address: ethereum.ratioFeed, abi: localRatioFeedAbi } as const
    const refused = home.chain.write({ ...feed, functionName: "updateRatioBatch", args: [tokens, ratios] })
    await expect(refused).rejects.toThrow(reason)
  })

  test("of an older feed changes without a word", async () => {
    const feed = { address: await home.place("RatioFeed"), abi: localRatioFeedAbi }
    await home.chain.write({ ...feed, functionName: "initialize", args: [home.owner, false] })
    expect((await home.chain.write({ ...feed, ...update })).logs).toEqual([])
    const read = { abi: ratioFeedAbi, functionName: "getRatioFor", args: [somebody] } as const
    expect(await home.chain.client.readContract({ address: feed.address, ...read })).toBe(5n)
  })

  test("of a bond is announced by the bond", async () => {
    const bond = { address: await home.place("CertificateToken"), abi: localBondAbi }
    await home.chain.write({ ...bond, functionName: "initialize", args: [home.owner, "Bond", "aMATICc"] })
    const { logs } = await home.chain.write({ ...bond, functionName: "updateRatio", args: [7n] })
    expect(parseEventLogs({ abi: bondAbi, logs })).toMatchObject([
      { eventName: "RatioUpdate", args: { newRatio: 7n } },
    ])
  })
})
