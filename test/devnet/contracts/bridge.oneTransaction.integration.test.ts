import { type Address, encodeFunctionData, type Hex, type TransactionReceipt, zeroHash } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { polygon } from "../../../ponder/networks/polygon.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import { smartWalletAbi, strangerAbi } from "./abis.ts"
import { TestBridge } from "./testBridge.ts"

type Call = { target: Address; value: bigint; data: Hex }

const coin = ethereum.nativeCoin.sentinel

let onEthereum: TestBridge
let onPolygon: TestBridge
let onBsc: TestBridge
let wallet: Address
let stranger: Address

beforeAll(async () => {
  ;[onEthereum, onPolygon, onBsc] = await TestBridge.start(ethereum, polygon, bsc)
  wallet = await onEthereum.place("SmartWallet")
  stranger = await onEthereum.place("Stranger")
  const args = [onEthereum.owner] as const
  await onEthereum.chain.write({ address: wallet, abi: smartWalletAbi, functionName: "initialize", args })
  await onPolygon.placePeg(coin, "PLAIN")
  await onBsc.placePeg(coin, "PLAIN")
})

afterAll(() => Promise.all([onEthereum, onPolygon, onBsc].map(bridge => bridge?.stop())))

const depositTo = (chainId: bigint, value: bigint): Call => ({
  target: onEthereum.address,
  value,
  data: encodeFunctionData({ abi: bridgeAbi, functionName: "deposit", args: [chainId, onEthereum.owner] }),
})

const imitationTo = (chainId: bigint): Call => {
  const metadata = {
    symbol: zeroHash,
    name: zeroHash,
    originChain: 1n,
    originAddress: coin,
    bondMetadata: zeroHash,
  }
  const args = [chainId, wallet, wallet, coin, coin, 1n, metadata] as const
  const data = encodeFunctionData({ abi: strangerAbi, functionName: "imitateDeposit", args })
  return { target: stranger, value: 0n, data }
}

const execute = (...calls: Call[]): Promise<TransactionReceipt> =>
  onEthereum.chain.write({
    address: wallet,
    abi: smartWalletAbi,
    functionName: "execute",
    args: [calls],
    value: calls.reduce((sum, { value }) => sum + value, 0n),
  })

describe("deposits of one transaction", () => {
  test("to two networks are claimed on both, by one receipt hash", async () => {
    const receipt = await execute(depositTo(56n, 3n), depositTo(137n, 4n))
    const claim = await onEthereum.claimOf(receipt)
    const hash = receiptHash(receipt)
    expect(onBsc.events(await onBsc.withdraw(claim))).toMatchObject([
      { eventName: "WithdrawMinted", args: { receiptHash: hash, totalAmount: 3n } },
    ])
    expect(onPolygon.events(await onPolygon.withdraw(claim))).toMatchObject([
      { eventName: "WithdrawMinted", args: { receiptHash: hash, totalAmount: 4n } },
    ])
  })

  test("to the same network can never be claimed, while one to another network can", async () => {
    const receipt = await execute(depositTo(56n, 1n), depositTo(137n, 2n), depositTo(56n, 3n))
    const claim = await onEthereum.claimOf(receipt)
    await expect(onBsc.withdraw(claim)).rejects.toThrow("multiple logs")
    expect(onPolygon.events(await onPolygon.withdraw(claim))).toMatchObject([{ args: { totalAmount: 2n } }])
  })

  test("are blocked by a stranger's look-alike to the same network", async () => {
    const claim = await onEthereum.claimOf(await execute(depositTo(56n, 1n), imitationTo(56n)))
    await expect(onBsc.withdraw(claim)).rejects.toThrow("multiple logs")
  })

  test("are not blocked by a look-alike to another network", async () => {
    const claim = await onEthereum.claimOf(await execute(imitationTo(137n), depositTo(56n, 1n)))
    expect(onBsc.events(await onBsc.withdraw(claim))).toMatchObject([{ args: { totalAmount: 1n } }])
    await expect(onPolygon.withdraw(claim)).rejects.toThrow("event from not allowed contract")
  })
})

test("a stranger may claim, and the funds still go to the receiver", async () => {
  const claim = await onEthereum.claimOf(await execute(depositTo(56n, 9n)))
  const [, stranger] = onBsc.chain.accounts
  const withdrawal = await onBsc.withdraw(claim, stranger)
  expect(onBsc.events(withdrawal)).toMatchObject([
    { args: { fromAddress: wallet, toAddress: onEthereum.owner } },
  ])
  await expect(onBsc.withdraw(claim)).rejects.toThrow("proof already used")
})

test("a smart wallet passes on why a call of it failed, and obeys its owner alone", async () => {
  await expect(execute(depositTo(43_114n, 1n))).rejects.toThrow("destination not allowed")
  const call = { address: wallet, abi: smartWalletAbi, functionName: "execute", args: [[]] } as const
  const from = onEthereum.chain.accounts[1]
  await expect(onEthereum.chain.write({ ...call, from })).rejects.toThrow("not the owner")
})
