import type { Address } from "viem"
import { expect, test } from "vitest"
import { readVectors } from "../../../test/vectors/readVectors.ts"
import { type PeggedToken, peggedTokenAddress } from "./peggedTokenAddress.ts"

const bridges = {
  BSC: "0xc437DF90B37C1dB6657339E31BfE54627f0e7181",
  Polygon: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5",
} as const

const aMATICb = { originToken: "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe", bondType: "REBASING" } as const
const aETHb = { originToken: "0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6", bondType: "REBASING" } as const
const aMATICc = {
  originToken: "0x26dcFbFa8Bc267b250432c01C982Eaf81cC5480C",
  bondType: "NON_REBASING",
} as const
const aETHc = { originToken: "0xE95A203B1a91a908F9B9CE46459d101078c2c3cb", bondType: "NON_REBASING" } as const

test.each<[string, keyof typeof bridges, Omit<PeggedToken, "bridge">, Address]>([
  ["aMATICb", "BSC", aMATICb, "0x7465B49f83bfd74e8Df8574d43BFFF34EDbC1758"],
  ["aMATICb", "Polygon", aMATICb, "0x03A97594aA5ecE130E2E956fc0cEd2fea8ED8989"],
  ["aETHb", "BSC", aETHb, "0x1075bEa848451a13fD6F696b5D0FdA52743E6439"],
  ["aETHb", "Polygon", aETHb, "0x8CF59980f4BCA99bA6c2FFD4D68b4Ab31892F8De"],
  ["aMATICc", "BSC", aMATICc, "0x738d96Caf7096659DB4C1aFbf1E1BDFD281f388C"],
  ["aMATICc", "Polygon", aMATICc, "0x0E9b89007eEE9c958c0EDA24eF70723C2C93dD58"],
  ["aETHc", "BSC", aETHc, "0xe05A08226c49b636ACf99c40Da8DC6aF83CE5bB3"],
  ["aETHc", "Polygon", aETHc, "0x12D8CE035c5DE3Ce39B1fDD4C1d5a745EAbA3b8C"],
])("%s on %s has its published address", (_, chain, token, published) => {
  expect(peggedTokenAddress({ bridge: bridges[chain], ...token })).toBe(published)
})

test.each(readVectors().vectors.filter(({ name }) => name.endsWith("lock->mint")))(
  "$name mints where the production bytecode did",
  ({ name, receipt, deposit }) => {
    const bondType = name.startsWith("rebasing-bond") ? "REBASING" : "PLAIN"
    const bridge = receipt.logs.at(-1)?.address as Address
    const { fromToken: originToken, toToken } = deposit
    expect(peggedTokenAddress({ bridge, originToken, bondType })).toBe(toToken)
  },
)
