import { type Address, parseEther } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { localBondAbi, localRatioFeedAbi } from "./abis.ts"
import { TestBridge } from "./testBridge.ts"

const ONE = 10n ** 18n
const SUPPLY = parseEther("1000000")

let home: TestBridge
let away: TestBridge
let bond: Address
let peg: Address

beforeAll(async () => {
  ;[home, away] = await TestBridge.start(ethereum, bsc)
  bond = await home.place("RebasingBond")
  peg = await away.placePeg(bond, "REBASING")
  const call = { address: bond, abi: localBondAbi } as const
  await home.chain.write({ ...call, functionName: "initialize", args: [home.owner, "Bond", "aMATICb"] })
  await home.chain.write({ ...call, functionName: "mint", args: [home.owner, SUPPLY] })
})

afterAll(() => Promise.all([home?.stop(), away?.stop()]))

async function setRatio(ratio: bigint): Promise<void> {
  await home.chain.write({ address: bond, abi: localBondAbi, functionName: "updateRatio", args: [ratio] })
  const args = [[bond], [ratio]] as const
  const feed = { address: bsc.ratioFeed, abi: localRatioFeedAbi }
  await away.chain.write({ ...feed, functionName: "updateRatioBatch", args })
}

function shares(bridge: TestBridge, token: Address, account: Address): Promise<bigint> {
  const call = { abi: localBondAbi, functionName: "sharesOf", args: [account] } as const
  return bridge.chain.client.readContract({ address: token, ...call })
}

/** Shares that the bridge keeps at home, and that its holder has on the other chain. */
const locked = () => shares(home, bond, home.address)
const minted = () => shares(away, peg, away.owner)

/** Awkward amounts, the same in every run: from single wei to thousands of tokens. */
function awkwardAmounts(count: number, seed: bigint): bigint[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n
    return state % 10n ** (1n + ((state >> 32n) % 22n))
  })
}

describe("a rebasing bond", () => {
  test("counts a share as a token until the feed tells a ratio", async () => {
    await home.transfer({ token: bond, to: away, amount: 5n })
    expect(await away.balance(peg, away.owner)).toBe(5n)
    await away.transfer({ token: peg, to: home, amount: 5n })
    expect(await locked()).toBe(0n)
  })

  test("emits shares, and pays more tokens for them after the ratio fell", async () => {
    await setRatio((9n * ONE) / 10n)
    const out = await home.transfer({ token: bond, to: away, amount: parseEther("10.5") })
    expect(home.events(out.deposit)).toMatchObject([{ args: { totalAmount: parseEther("9.45") } }])
    expect(await away.balance(peg, away.owner)).toBe(parseEther("10.5"))

    await setRatio((7n * ONE) / 10n)
    expect(await away.balance(peg, away.owner)).toBe(parseEther("13.5"))
    await away.transfer({ token: peg, to: home, amount: parseEther("13.5") })
    expect(await minted()).toBe(0n)
    expect(await locked()).toBe(0n)
  })

  test.each([
    [(7n * ONE) / 10n, 1n],
    [666_666_666_666_666_667n, 2n],
    [333_333_333_333_333_333n, 3n],
  ])("moves exactly the emitted shares at ratio %i", async (ratio, seed) => {
    await setRatio(ratio)
    for (const amount of awkwardAmounts(17, seed)) {
      const [lockedBefore, mintedBefore] = [await locked(), await minted()]
      const expected = (amount * ratio) / ONE
      const { deposit, withdrawal } = await home.transfer({ token: bond, to: away, amount })
      expect(home.events(deposit)).toMatchObject([{ args: { totalAmount: expected } }])
      expect(away.events(withdrawal)).toMatchObject([{ args: { totalAmount: expected } }])
      expect(await locked()).toBe(lockedBefore + expected)
      expect(await minted()).toBe(mintedBefore + expected)

      const back = (amount * 2n) / 3n
      const returned = (back * ratio) / ONE
      await away.transfer({ token: peg, to: home, amount: back })
      expect(await locked()).toBe(lockedBefore + expected - returned)
      expect(await minted()).toBe(mintedBefore + expected - returned)
    }
  })

  test("comes home without a rest when the whole balance is sent", async () => {
    const balance = await away.balance(peg, away.owner)
    expect(balance).toBeGreaterThan(0n)
    await away.transfer({ token: peg, to: home, amount: balance })
    expect(await minted()).toBe(0n)
    expect(await locked()).toBe(0n)
    expect(await shares(home, bond, home.owner)).toBe(SUPPLY)
  })

  test("has a ratio that never rises", async () => {
    await expect(setRatio(ONE)).rejects.toThrow("ratio may only fall")
    await expect(setRatio(0n)).rejects.toThrow("ratio may only fall")
  })
})
