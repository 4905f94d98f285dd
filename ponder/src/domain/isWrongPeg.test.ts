import { describe, expect, test } from "vitest"
import { networks } from "../../networks/index.ts"
import { isWrongPeg } from "./isWrongPeg.ts"

const bridgeOf = (chainId: bigint) => networks.find(network => BigInt(network.id) === chainId)?.bridge.address

const aMATICb = "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe"
const onBsc = "0x7465B49f83bfd74e8Df8574d43BFFF34EDbC1758"
const onPolygon = "0x03A97594aA5ecE130E2E956fc0cEd2fea8ED8989"
const stranger = "0x1111111111111111111111111111111111111111"

const locked = {
  kind: "LOCKED",
  chainId: 1,
  toChainId: 56n,
  fromToken: aMATICb,
  toToken: onBsc,
  originChainId: 1n,
  originAddress: aMATICb,
  bondType: "REBASING",
} as const
const burned = { ...locked, kind: "BURNED", chainId: 137, fromToken: onPolygon } as const
const pair = {
  ...locked,
  fromToken: "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4",
  originAddress: "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4",
  toToken: "0xf307910A4c7bbc79691fD374889b36d8531B08e3",
  bondType: "PLAIN",
} as const

describe("the tokens of a deposit", () => {
  test("are right on every documented way", () => {
    expect(isWrongPeg(locked, bridgeOf)).toBe(false)
    expect(isWrongPeg(burned, bridgeOf)).toBe(false)
    expect(isWrongPeg({ ...burned, toChainId: 1n, toToken: aMATICb }, bridgeOf)).toBe(false)
    expect(isWrongPeg(pair, bridgeOf)).toBe(false)
  })

  test("are wrong where the destination is another token", () => {
    expect(isWrongPeg({ ...locked, toToken: stranger }, bridgeOf)).toBe(true)
    expect(isWrongPeg({ ...locked, toToken: onPolygon }, bridgeOf)).toBe(true)
    expect(isWrongPeg({ ...burned, toChainId: 1n, toToken: stranger }, bridgeOf)).toBe(true)
    expect(isWrongPeg({ ...pair, toChainId: 137n }, bridgeOf)).toBe(true)
  })

  test("are wrong where the source is another token", () => {
    expect(isWrongPeg({ ...burned, fromToken: stranger }, bridgeOf)).toBe(true)
    expect(isWrongPeg({ ...locked, fromToken: stranger }, bridgeOf)).toBe(true)
  })

  test("are wrong where a peg of the other type would stand elsewhere", () => {
    expect(isWrongPeg({ ...locked, bondType: "PLAIN" }, bridgeOf)).toBe(true)
  })

  test("are wrong where the origin does not fit what was done", () => {
    expect(isWrongPeg({ ...locked, originChainId: 137n }, bridgeOf)).toBe(true)
    expect(isWrongPeg({ ...burned, chainId: 1 }, bridgeOf)).toBe(true)
  })

  test("are given the benefit of the doubt on a network whose bridge is not known", () => {
    expect(isWrongPeg({ ...locked, toChainId: 999_999n, toToken: stranger }, bridgeOf)).toBe(false)
  })
})
