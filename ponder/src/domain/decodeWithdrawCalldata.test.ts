import { concat, encodeFunctionData, type Hex, maxUint256, numberToHex, pad, parseAbi, slice } from "viem"
import { describe, expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { decodeWithdrawCalldata } from "./decodeWithdrawCalldata.ts"

const { vectors } = readVectors()
const [{ withdrawCalldata, encodedProof, rawReceipt }] = vectors

const withdraw = (proof: Hex) =>
  encodeFunctionData({
    abi: parseAbi(["function withdraw(bytes encodedProof, bytes rawReceipt, bytes signature)"]),
    args: [proof, rawReceipt, "0x12"],
  })

describe("withdraw calldata", () => {
  test.each(vectors)("of $name names its deposit", vector => {
    expect(decodeWithdrawCalldata(vector.withdrawCalldata)).toMatchObject({
      proof: vector.proof,
      rawReceipt: vector.rawReceipt,
      signature: expect.stringMatching(/^0x[0-9a-f]{130}$/),
    })
  })

  test.each<[string, Hex]>([
    ["nothing", "0x"],
    ["another function", "0x6e553f65"],
    ["the selector alone", slice(withdrawCalldata, 0, 4)],
    ["a call that was cut off", slice(withdrawCalldata, 0, 200)],
    ["a proof of five words", withdraw(slice(encodedProof, 0, 160))],
    ["a proof that is no number", `${withdrawCalldata.slice(0, 400)}g${withdrawCalldata.slice(401)}` as Hex],
    [
      "an argument that begins beyond the end",
      concat([slice(withdrawCalldata, 0, 4), numberToHex(maxUint256), slice(withdrawCalldata, 36)]),
    ],
    ["a wrapped call", `0x1cff79cd${pad(withdrawCalldata, { size: 4096 }).slice(2)}`],
  ])("is not found in %s", (_, input) => {
    expect(decodeWithdrawCalldata(input)).toBeUndefined()
  })
})
