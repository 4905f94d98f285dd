import { type Address, parseEther } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { polygon } from "../../../ponder/networks/polygon.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import { localBondAbi, localBridgeAbi, localPlainTokenAbi } from "./abis.ts"
import { TestBridge } from "./testBridge.ts"

let onEthereum: TestBridge
let onPolygon: TestBridge
let onBsc: TestBridge

beforeAll(async () => {
  ;[onEthereum, onPolygon, onBsc] = await TestBridge.start(ethereum, polygon, bsc)
})

afterAll(() => Promise.all([onEthereum, onPolygon, onBsc].map(bridge => bridge?.stop())))

async function certificate(bridge: TestBridge): Promise<Address> {
  const token = await bridge.place("CertificateToken")
  const { owner, chain } = bridge
  const args = [owner, "Ankr MATIC Reward Earning Certificate", "aMATICc"] as const
  await chain.write({ address: token, abi: localBondAbi, functionName: "initialize", args })
  await chain.write({
    address: token,
    abi: localBondAbi,
    functionName: "mint",
    args: [owner, parseEther("100")],
  })
  return token
}

async function plainToken(bridge: TestBridge, decimals: number, supply: bigint): Promise<Address> {
  const token = await bridge.place("PlainToken")
  const { owner, chain } = bridge
  const args = [owner, "Ankr Network", "ANKR", decimals] as const
  await chain.write({ address: token, abi: localPlainTokenAbi, functionName: "initialize", args })
  await chain.write({ address: token, abi: localPlainTokenAbi, functionName: "mint", args: [owner, supply] })
  return token
}

describe("the bridge", () => {
  test("locks at home, burns and mints between others, and unlocks at home", async () => {
    const token = await certificate(onEthereum)
    const pegOnBsc = await onBsc.placePeg(token, "NON_REBASING")
    const pegOnPolygon = await onPolygon.placePeg(token, "NON_REBASING")

    const out = await onEthereum.transfer({ token, to: onBsc, amount: parseEther("10") })
    expect(onEthereum.events(out.deposit)).toMatchObject([
      { eventName: "DepositLocked", args: { chainId: 56n, fromToken: token, toToken: pegOnBsc } },
    ])
    expect(onBsc.events(out.withdrawal)).toMatchObject([
      { eventName: "WithdrawMinted", args: { fromToken: token, toToken: pegOnBsc } },
    ])

    const across = await onBsc.transfer({ token: pegOnBsc, to: onPolygon, amount: parseEther("4") })
    expect(onBsc.events(across.deposit)).toMatchObject([
      {
        eventName: "DepositBurned",
        args: { fromToken: pegOnBsc, toToken: pegOnPolygon, originToken: token },
      },
    ])
    expect(onPolygon.events(across.withdrawal)).toMatchObject([{ eventName: "WithdrawMinted" }])

    const home = await onPolygon.transfer({ token: pegOnPolygon, to: onEthereum, amount: parseEther("3") })
    expect(onPolygon.events(home.deposit)).toMatchObject([
      { eventName: "DepositBurned", args: { toToken: token, originToken: token } },
    ])
    expect(onEthereum.events(home.withdrawal)).toMatchObject([
      { eventName: "WithdrawUnlocked", args: { totalAmount: parseEther("3"), toToken: token } },
    ])

    expect(await onEthereum.balance(token, onEthereum.address)).toBe(parseEther("7"))
    expect(await onBsc.balance(pegOnBsc, onBsc.owner)).toBe(parseEther("6"))
    expect(await onPolygon.balance(pegOnPolygon, onPolygon.owner)).toBe(parseEther("1"))
  })

  test("emits the receipt hash that the domain computes, whatever else the block holds", async () => {
    const token = await certificate(onEthereum)
    await onBsc.placePeg(token, "NON_REBASING")
    const args = [onEthereum.address, 0n] as const
    const earlier = { address: token, abi: erc20Abi, functionName: "approve", args } as const
    await onEthereum.chain.enqueue({ ...earlier, from: onEthereum.chain.accounts[1] })
    await onEthereum.chain.enqueue({ ...earlier, args: [onEthereum.address, 5n] })
    const deposit = await onEthereum.chain.write({
      address: onEthereum.address,
      abi: bridgeAbi,
      functionName: "deposit",
      args: [56n, earlier.address],
      value: 5n,
    })
    expect(deposit.cumulativeGasUsed).toBeGreaterThan(deposit.gasUsed)

    await onBsc.placePeg(ethereum.nativeCoin.sentinel, "PLAIN")
    const withdrawal = await onBsc.withdraw(await onEthereum.claimOf(deposit))
    expect(onBsc.events(withdrawal)).toMatchObject([{ args: { receiptHash: receiptHash(deposit) } }])
  })

  test("initialises a peg with the names that its first deposit carried", async () => {
    const token = await certificate(onEthereum)
    const peg = await onBsc.placePeg(token, "NON_REBASING")
    await onEthereum.transfer({ token, to: onBsc, amount: 1n })
    const read = (functionName: "name" | "symbol") =>
      onBsc.chain.client.readContract({ address: peg, abi: erc20Abi, functionName })
    // 32 bytes is all that a deposit can say.
    expect(await read("name")).toBe("Ankr MATIC Reward Earning Certif")
    expect(await read("symbol")).toBe("aMATICc")
  })

  test("carries the name of the day on which a deposit was made", async () => {
    const token = await certificate(onEthereum)
    const args = ["Ankr Staked MATIC", "ankrMATIC"] as const
    await onEthereum.chain.write({ address: token, abi: localBondAbi, functionName: "rename", args })
    const deposit = await onEthereum.deposit({ token, to: onBsc, amount: 1n })
    expect(onEthereum.events(deposit)).toMatchObject([
      { args: { metadata: { symbol: `0x616e6b724d41544943${"00".repeat(23)}` } } },
    ])
  })

  test("unlocks a pair on both sides out of what each holds, and mints nothing", async () => {
    const [here, there] = await Promise.all([
      plainToken(onEthereum, 18, parseEther("10")),
      plainToken(onBsc, 18, parseEther("10")),
    ])
    await pair(onEthereum, here, onBsc, there)
    await pair(onBsc, there, onEthereum, here)

    const starved = await onEthereum.deposit({ token: here, to: onBsc, amount: parseEther("5") })
    const claim = await onEthereum.claimOf(starved)
    await expect(onBsc.withdraw(claim)).rejects.toThrow("insufficient liquidity")

    const back = await onBsc.transfer({ token: there, to: onEthereum, amount: parseEther("5") })
    expect(onBsc.events(back.deposit)).toMatchObject([
      { eventName: "DepositLocked", args: { toToken: here } },
    ])
    expect(onEthereum.events(back.withdrawal)).toMatchObject([{ eventName: "WithdrawUnlocked" }])

    const waited = await onBsc.withdraw(claim)
    expect(onBsc.events(waited)).toMatchObject([{ eventName: "WithdrawUnlocked", args: { toToken: there } }])
    expect(await onEthereum.balance(here, onEthereum.owner)).toBe(parseEther("10"))
    expect(await onBsc.balance(there, onBsc.owner)).toBe(parseEther("10"))
  })

  test("sends the chain's own coin out as a peg and pays it back as a coin", async () => {
    const { sentinel } = ethereum.nativeCoin
    const peg = await onBsc.placePeg(sentinel, "PLAIN")
    const receiver = "0x00000000000000000000000000000000000c0111"
    const deposit = await onEthereum.chain.write({
      address: onEthereum.address,
      abi: bridgeAbi,
      functionName: "deposit",
      args: [56n, onBsc.owner],
      value: parseEther("2"),
    })
    expect(onEthereum.events(deposit)).toMatchObject([
      {
        eventName: "DepositLocked",
        args: { fromToken: sentinel, toToken: peg, totalAmount: parseEther("2") },
      },
    ])
    await onBsc.withdraw(await onEthereum.claimOf(deposit))
    expect(await onBsc.balance(peg, onBsc.owner)).toBe(parseEther("2"))

    const home = await onBsc.transfer({ token: peg, to: onEthereum, amount: parseEther("1.5"), receiver })
    expect(onEthereum.events(home.withdrawal)).toMatchObject([{ eventName: "WithdrawUnlocked" }])
    expect(await onEthereum.chain.client.getBalance({ address: receiver })).toBe(parseEther("1.5"))
  })

  test("tells amounts of a token with 6 decimals in 18, and pays in 6", async () => {
    const token = await plainToken(onPolygon, 6, 5_000_001n)
    const peg = await onBsc.placePeg(token, "PLAIN")
    const out = await onPolygon.transfer({ token, to: onBsc, amount: 5_000_001n })
    expect(onPolygon.events(out.deposit)).toMatchObject([{ args: { totalAmount: 5_000_001n * 10n ** 12n } }])
    expect(await onBsc.balance(peg, onBsc.owner)).toBe(5_000_001n * 10n ** 12n)

    await onBsc.transfer({ token: peg, to: onPolygon, amount: 5_000_001n * 10n ** 12n })
    expect(await onPolygon.balance(token, onPolygon.owner)).toBe(5_000_001n)
    expect(await onPolygon.balance(token, onPolygon.address)).toBe(0n)
  })
})

function pair(bridge: TestBridge, token: Address, other: TestBridge, toToken: Address) {
  const args = [token, BigInt(other.network.id), toToken] as const
  return bridge.chain.write({
    address: bridge.address,
    abi: localBridgeAbi,
    functionName: "setPair",
    args,
  })
}
