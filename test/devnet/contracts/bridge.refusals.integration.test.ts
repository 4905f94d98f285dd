import {
  type Address,
  concatHex,
  type Hex,
  keccak256,
  numberToHex,
  pad,
  parseSignature,
  slice,
  toRlp,
} from "viem"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { bsc } from "../../../ponder/networks/bsc.ts"
import { ethereum } from "../../../ponder/networks/ethereum.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import { localPeggedTokenAbi } from "./abis.ts"
import { craftDeposit } from "./craftDeposit.ts"
import { signClaim } from "./signClaim.ts"
import { TestBridge } from "./testBridge.ts"

const SECP256K1_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

const originBridge = ethereum.bridge.address
const fromToken: Address = "0x00000000000000000000000000000000000070ce"
const toToken = peggedTokenAddress({ bridge: bsc.bridge.address, originToken: fromToken, bondType: "PLAIN" })
const deposit = { emitter: originBridge, toChain: 56n, fromToken, toToken, originChain: 1n }
const depositLog = craftDeposit(deposit)

let bridge: TestBridge
let source: TestBridge
let proofs = 0n

beforeAll(async () => {
  ;[bridge, source] = await TestBridge.start(bsc, ethereum)
  await bridge.placePeg(fromToken, "PLAIN")
})

afterAll(() => Promise.all([bridge?.stop(), source?.stop()]))

beforeEach(() => {
  proofs++
})

const proof = () => ({
  chainId: 1n,
  txHash: keccak256(numberToHex(proofs)),
  blockNumber: 7n,
  blockHash: keccak256("0xb10c"),
  transactionIndex: 0n,
  transferAmount: 0n,
})

const receiptOf = (...logs: ReturnType<typeof craftDeposit>[]) =>
  encodeReceipt({ cumulativeGasUsed: 21_000n, logs })

const claim = (rawReceipt: Hex) => signClaim(proof(), rawReceipt)

const withdraw = async (rawReceipt: Hex) => bridge.withdraw(await claim(rawReceipt))

describe("a withdrawal is paid", () => {
  test("when the receipt holds one deposit to this chain", async () => {
    expect((await withdraw(receiptOf(depositLog))).status).toBe("success")
  })

  test("when a second deposit in it goes to another chain", async () => {
    const elsewhere = craftDeposit({ ...deposit, toChain: 137n })
    expect((await withdraw(receiptOf(elsewhere, depositLog, elsewhere))).status).toBe("success")
  })

  test("when other logs resemble a deposit but have another shape", async () => {
    const shorter = { ...depositLog, data: slice(depositLog.data, 0, 256) }
    const fewerTopics = { ...depositLog, topics: depositLog.topics.slice(0, 2) }
    const longer = { ...depositLog, data: concatHex([depositLog.data, numberToHex(0, { size: 32 })]) }
    expect((await withdraw(receiptOf(shorter, fewerTopics, longer, depositLog))).status).toBe("success")
  })
})

test("a type that the bridge does not know makes a bond's peg, which counts like a certificate's", async () => {
  const originToken: Address = "0x0000000000000000000000000000000000000b09"
  const peg = await bridge.placePeg(originToken, "NON_REBASING")
  const bondMetadata = pad("0x0009", { dir: "right", size: 32 })
  const unknown = craftDeposit({ ...deposit, fromToken: originToken, toToken: peg, bondMetadata })
  const minted = await withdraw(receiptOf(unknown))
  expect(bridge.events(minted)).toMatchObject([{ eventName: "WithdrawMinted", args: { toToken: peg } }])
  const read = { address: peg, abi: localPeggedTokenAbi } as const
  expect(await bridge.chain.client.readContract({ ...read, functionName: "bondType" })).toBe(9)
  expect(await bridge.chain.client.readContract({ ...read, functionName: "totalShares" })).toBe(1n)
})

describe("a withdrawal is refused", () => {
  test("when its proof was used, whoever calls", async () => {
    const used = await claim(receiptOf(depositLog))
    await bridge.withdraw(used)
    await expect(bridge.withdraw(used, bridge.chain.accounts[1])).rejects.toThrow("proof already used")
  })

  test("when its proof is not six words", async () => {
    const { encodedProof, ...rest } = await claim(receiptOf(depositLog))
    for (const malformed of [slice(encodedProof, 0, 160), concatHex([encodedProof, "0x00"]), "0x"] as const) {
      const withdrawal = bridge.withdraw({ ...rest, encodedProof: malformed })
      await expect(withdrawal).rejects.toThrow("malformed proof")
    }
  })

  test("when two deposits of the receipt go to this chain", async () => {
    await expect(withdraw(receiptOf(depositLog, depositLog))).rejects.toThrow("multiple logs")
  })

  test("when a stranger's log looks like a second deposit to this chain", async () => {
    const lookAlike = craftDeposit({ ...deposit, emitter: fromToken })
    await expect(withdraw(receiptOf(lookAlike, depositLog))).rejects.toThrow("multiple logs")
  })

  test("when its only deposit is a stranger's", async () => {
    const lookAlike = craftDeposit({ ...deposit, emitter: fromToken })
    await expect(withdraw(receiptOf(lookAlike))).rejects.toThrow("event from not allowed contract")
  })

  test("when it comes from a chain whose bridge is not allowed", async () => {
    const fromNowhere = await signClaim({ ...proof(), chainId: 43_114n }, receiptOf(depositLog))
    await expect(bridge.withdraw(fromNowhere)).rejects.toThrow("event from not allowed contract")
  })

  test("when the deposit goes to another chain", async () => {
    const elsewhere = craftDeposit({ ...deposit, toChain: 137n })
    await expect(withdraw(receiptOf(elsewhere))).rejects.toThrow("receipt points to another chain")
  })

  test("when the receipt holds no deposit", async () => {
    await expect(withdraw(receiptOf())).rejects.toThrow("no deposit log")
  })

  test("when the transaction of the deposit failed", async () => {
    const fields = [depositLog.address, depositLog.topics, depositLog.data] as const
    await expect(withdraw(toRlp(["0x", "0x5208", [[...fields]]]))).rejects.toThrow("transaction failed")
  })

  test("when the deposit names a token that is not its peg here", async () => {
    const astray = craftDeposit({ ...deposit, toToken: fromToken })
    await expect(withdraw(receiptOf(astray))).rejects.toThrow("unexpected destination token")
  })

  test("when the deposit names another token than the one that comes home", async () => {
    const astray = craftDeposit({ ...deposit, originChain: 56n })
    await expect(withdraw(receiptOf(astray))).rejects.toThrow("unexpected destination token")
  })

  test("when no code stands where the peg belongs", async () => {
    const unplaced: Address = "0x0000000000000000000000000000000000000bad"
    const peg = peggedTokenAddress({ bridge: bridge.address, originToken: unplaced, bondType: "PLAIN" })
    const unknown = craftDeposit({ ...deposit, fromToken: unplaced, toToken: peg })
    await expect(withdraw(receiptOf(unknown))).rejects.toThrow("peg not placed")
  })

  test("when the bridge holds too little to unlock", async () => {
    const token = bsc.nativeCoin.sentinel
    const home = craftDeposit({ ...deposit, fromToken: token, toToken: token, originChain: 56n })
    await expect(withdraw(receiptOf(home))).rejects.toThrow("insufficient liquidity")
  })

  test("while the bridge is paused", async () => {
    const call = { address: bridge.address, abi: bridgeAbi, args: [] } as const
    await bridge.chain.write({ ...call, functionName: "pause" })
    await expect(withdraw(receiptOf(depositLog))).rejects.toThrow("paused")
    await bridge.chain.write({ ...call, functionName: "unpause" })
    expect((await withdraw(receiptOf(depositLog))).status).toBe("success")
  })
})

describe("a signature is refused", () => {
  const refused = async (change: (signature: Hex) => Hex) => {
    const { signature, ...rest } = await claim(receiptOf(depositLog))
    const withdrawal = bridge.withdraw({ ...rest, signature: change(signature) })
    await expect(withdrawal).rejects.toThrow("bad signature")
  }

  test("when somebody else made it", async () => {
    const forged = await signClaim(proof(), receiptOf(depositLog), keccak256("0xbad0"))
    await expect(bridge.withdraw(forged)).rejects.toThrow("bad signature")
  })

  test("when it was made for another receipt", async () => {
    const { signature } = await claim(receiptOf(depositLog, craftDeposit({ ...deposit, toChain: 137n })))
    await refused(() => signature)
  })

  test("when it is the other form of a valid one", () =>
    refused(signature => {
      const { r, s, yParity } = parseSignature(signature)
      const otherS = numberToHex(SECP256K1_ORDER - BigInt(s), { size: 32 })
      return concatHex([r, otherS, numberToHex(28 - yParity)])
    }))

  test("when its recovery byte is neither 27 nor 28", () =>
    refused(signature => concatHex([slice(signature, 0, 64), "0x01"])))

  test("when it has another length than 65 bytes", async () => {
    await refused(signature => slice(signature, 0, 64))
    await refused(signature => concatHex([signature, "0x00"]))
    await refused(() => "0x")
  })
})

describe("a receipt is refused as malformed", () => {
  const body = receiptOf(depositLog)
  const log = [depositLog.address, depositLog.topics, depositLog.data]

  test.each<[string, Hex]>([
    ["it is empty", "0x"],
    ["it is a string", "0x83010203"],
    ["it is cut off", slice(body, 0, -1)],
    ["bytes follow it", concatHex([body, "0x00"])],
    ["it has a fourth field", toRlp(["0x01", "0x5208", [], "0x"])],
    ["it has no logs", toRlp(["0x01", "0x5208"])],
    ["its logs are a string", toRlp(["0x01", "0x5208", "0x1234"])],
    ["a log is a string", toRlp(["0x01", "0x5208", ["0x1234"]])],
    ["a log has a short address", toRlp(["0x01", "0x5208", [["0x1234", [], "0x"]]])],
    ["a log has no data", toRlp(["0x01", "0x5208", [log.slice(0, 2)]])],
    ["a log has a fourth field", toRlp(["0x01", "0x5208", [[...log, "0x"]]])],
    ["a topic is short", toRlp(["0x01", "0x5208", [[depositLog.address, ["0x1234"], "0x"]]])],
    ["there are five topics", toRlp(["0x01", "0x5208", [[depositLog.address, fiveTopics(), "0x"]]])],
    ["a length is larger than all data", "0xffffffffffffffffff"],
    ["a length has a leading zero", `0xfa00${body.slice(4)}`],
    ["its fields lie outside its list", "0xc101825208c0"],
    ["a log reaches beyond the list of logs", `0xdd01825208d8db94${depositLog.address.slice(2)}c084`],
    ["a topic is a list", toRlp(["0x01", "0x5208", [[depositLog.address, [listOf32Bytes()], "0x"]]])],
    ["a short length is written long", "0xf80501825208c0"],
    ["a small byte is written long", "0xc4018105c0"],
    ["a status byte is written long", "0xc68101825208c0"],
  ])("when %s", async (_, malformed) => {
    await expect(withdraw(malformed)).rejects.toThrow("malformed receipt")
  })
})

/** As long as a topic in its encoding. */
function listOf32Bytes(): Hex[] {
  return Array.from({ length: 32 }, () => "0x01")
}

function fiveTopics(): Hex[] {
  return Array.from({ length: 5 }, () => keccak256("0x"))
}
