import { type Address, parseEther, stringToHex, zeroAddress, zeroHash } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { polygon } from "../../../ponder/networks/polygon.ts"
import {
  faultyTokenAbi,
  localBondAbi,
  localBridgeAbi,
  localPeggedTokenAbi,
  localPlainTokenAbi,
  oddTokenAbi,
} from "./abis.ts"
import { TestBridge } from "./testBridge.ts"

let home: TestBridge
let away: TestBridge

beforeAll(async () => {
  ;[home, away] = await TestBridge.start(ethereum, bsc)
})

afterAll(() => Promise.all([home?.stop(), away?.stop()]))

type TokenLooks = { name?: string; symbol?: string; decimals?: number }

async function plainToken({ name = "Token", symbol = "TKN", decimals = 18 }: TokenLooks): Promise<Address> {
  const token = { address: await home.place("PlainToken"), abi: localPlainTokenAbi }
  const args = [home.owner, name, symbol, decimals] as const
  await home.chain.write({ ...token, functionName: "initialize", args })
  await home.chain.write({ ...token, functionName: "mint", args: [home.owner, parseEther("100")] })
  return token.address
}

async function metadataOf(token: Address) {
  const events = home.events(await home.deposit({ token, to: away, amount: 1n }))
  const [event] = events.filter(({ eventName }) => eventName === "DepositLocked")
  if (event?.eventName !== "DepositLocked") throw new Error("The deposit was not locked.")
  return event.args.metadata
}

describe("a deposit says about its token", () => {
  test("where it comes from, and its type", async () => {
    const token = await plainToken({})
    expect(await metadataOf(token)).toMatchObject({
      originChain: 1n,
      originAddress: token,
      bondMetadata: zeroHash,
    })
  })

  test.each([
    ["RebasingBond", `0x0001${"00".repeat(30)}`],
    ["CertificateToken", `0x0002${"00".repeat(30)}`],
  ] as const)("that a %s is one, in byte 1", async (contract, bondMetadata) => {
    const token = { address: await home.place(contract), abi: localBondAbi }
    await home.chain.write({ ...token, functionName: "initialize", args: [home.owner, "Bond", "BND"] })
    await home.chain.write({ ...token, functionName: "mint", args: [home.owner, 1n] })
    expect(await metadataOf(token.address)).toMatchObject({ bondMetadata })
  })

  test("a symbol that is a bytes32 as it is, and nothing for a name that reverts", async () => {
    const token = await home.place("OddToken")
    await home.chain.write({ address: token, abi: oddTokenAbi, functionName: "mint", args: [home.owner, 1n] })
    const odd = { symbol: stringToHex("ODD", { size: 32 }), name: zeroHash }
    expect(await metadataOf(token)).toMatchObject(odd)
  })

  test.each([0, 1, 31, 32, 33, 5_000])("the first 32 bytes of a symbol of %i", async length => {
    const symbol = "aETHb".repeat(1_000).slice(0, length)
    const metadata = await metadataOf(await plainToken({ symbol }))
    expect(metadata.symbol).toBe(stringToHex(symbol.slice(0, 32), { size: 32 }))
  })
})

describe("a deposit is refused", () => {
  test("to a chain whose bridge is not allowed", async () => {
    const token = await plainToken({})
    const polygonId = BigInt(polygon.id)
    const call = { address: home.address, abi: bridgeAbi, functionName: "deposit" } as const
    const refusal = "destination not allowed"
    await expect(home.chain.write({ ...call, args: [token, polygonId, home.owner, 1n] })).rejects.toThrow(
      refusal,
    )
    await expect(home.chain.write({ ...call, args: [polygonId, home.owner], value: 1n })).rejects.toThrow(
      refusal,
    )
  })

  test("of a pair whose other bridge is not allowed", async () => {
    const token = await plainToken({})
    const args = [token, BigInt(polygon.id), token] as const
    await home.chain.write({ address: home.address, abi: localBridgeAbi, functionName: "setPair", args })
    const call = { address: home.address, abi: bridgeAbi, functionName: "deposit" } as const
    const deposit = home.chain.write({ ...call, args: [token, BigInt(polygon.id), home.owner, 1n] })
    await expect(deposit).rejects.toThrow("destination not allowed")
  })

  test("of more than the sender has", async () => {
    const deposit = { token: await plainToken({}), to: away, amount: 1n, from: home.chain.accounts[1] }
    await expect(home.deposit(deposit)).rejects.toThrow("insufficient balance")
  })

  test("without an allowance", async () => {
    const args = [await plainToken({}), 56n, home.owner, 1n] as const
    const call = { address: home.address, abi: bridgeAbi, functionName: "deposit" } as const
    await expect(home.chain.write({ ...call, args })).rejects.toThrow("insufficient allowance")
  })

  test("of a token with more than 18 decimals", async () => {
    const token = await plainToken({ decimals: 19 })
    await expect(home.deposit({ token, to: away, amount: 1n })).rejects.toThrow("decimals above 18")
  })

  test("of a contract that tells no decimals", async () => {
    const call = { address: home.address, abi: bridgeAbi, functionName: "deposit" } as const
    const args = [await home.place("Stranger"), 56n, home.owner, 1n] as const
    await expect(home.chain.write({ ...call, args })).rejects.toThrow("decimals unknown")
  })
})

describe("a token that breaks the rules", () => {
  const depositFaulty = async (fault: number) => {
    const token = await home.place("FaultyToken")
    const call = { functionName: "initialize", args: [fault] } as const
    await home.chain.write({ address: token, abi: faultyTokenAbi, ...call })
    const args = [token, 56n, home.owner, 100n] as const
    return home.chain.write({ address: home.address, abi: bridgeAbi, functionName: "deposit", args })
  }

  test("is refused when it keeps a fee", async () => {
    await expect(depositFaulty(0)).rejects.toThrow("token moved another amount")
  })

  test("is refused when it answers false", async () => {
    await expect(depositFaulty(1)).rejects.toThrow("token transfer failed")
  })

  test("is taken when it only answers nothing, as old ones do, and for a plain one when its type is unknown", async () => {
    const metadata = { symbol: zeroHash, name: zeroHash, bondMetadata: zeroHash }
    expect(home.events(await depositFaulty(2))).toMatchObject([{ args: { totalAmount: 100n, metadata } }])
  })
})

describe("a peg", () => {
  test("cannot be sent back by who does not hold it", async () => {
    const token = await plainToken({})
    const peg = await away.placePeg(token, "PLAIN")
    await home.transfer({ token, to: away, amount: 5n })
    const deposit = { token: peg, to: home, amount: 1n, from: away.chain.accounts[1] }
    await expect(away.deposit(deposit)).rejects.toThrow("insufficient balance")
  })

  test("is minted and burned by its bridge alone", async () => {
    const token = await plainToken({})
    const peg = { address: await away.placePeg(token, "PLAIN"), abi: localPeggedTokenAbi }
    await home.transfer({ token, to: away, amount: 5n })
    for (const functionName of ["mint", "burn"] as const) {
      const call = away.chain.write({ ...peg, functionName, args: [away.owner, 1n] })
      await expect(call).rejects.toThrow("not the bridge")
    }
    expect(await away.balance(peg.address, away.owner)).toBe(5n)
  })

  test("is not minted for nobody: what is sent to the zero address cannot be claimed", async () => {
    const token = await plainToken({})
    await away.placePeg(token, "PLAIN")
    const claim = await home.claimOf(
      await home.deposit({ token, to: away, amount: 5n, receiver: zeroAddress }),
    )
    await expect(away.withdraw(claim)).rejects.toThrow("transfer to zero address")
  })

  test("does not come home to nobody either", async () => {
    const token = await plainToken({})
    const peg = await away.placePeg(token, "PLAIN")
    await home.transfer({ token, to: away, amount: 5n })
    const claim = await away.claimOf(
      await away.deposit({ token: peg, to: home, amount: 5n, receiver: zeroAddress }),
    )
    await expect(home.withdraw(claim)).rejects.toThrow("transfer to zero address")
  })
})

test("a coin is not paid to a contract that refuses it, and can be claimed once it does not", async () => {
  const peg = await away.placePeg(ethereum.nativeCoin.sentinel, "PLAIN")
  const call = { address: home.address, abi: bridgeAbi, functionName: "deposit", value: 7n } as const
  const out = await home.chain.write({ ...call, args: [56n, away.owner] })
  await away.withdraw(await home.claimOf(out))

  const receiver = await home.place("Stranger")
  const claim = await away.claimOf(await away.deposit({ token: peg, to: home, amount: 7n, receiver }))
  await expect(home.withdraw(claim)).rejects.toThrow("native transfer failed")

  await home.place("SmartWallet", receiver)
  await home.withdraw(claim)
  expect(await home.chain.client.getBalance({ address: receiver })).toBe(7n)
})
