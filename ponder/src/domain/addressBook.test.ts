import { getAddress } from "viem"
import { expect, test } from "vitest"
import { networks } from "../../networks/index.ts"
import { addressBook } from "./addressBook.ts"

const production = addressBook(() => undefined)
const labelsOf = (address: string) =>
  production
    .filter(entry => entry.address === getAddress(address))
    .map(({ chainId, label }) => `${label} ${chainId}`)

test("bridges, feeds and pools are known by what the networks say of them", () => {
  expect(labelsOf("0xc437DF90B37C1dB6657339E31BfE54627f0e7181")).toEqual(["Ankr Bridge 1", "Ankr Bridge 56"])
  expect(labelsOf("0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419")).toEqual(["Chainlink price feed of ETH 1"])
  expect(labelsOf("0xEf3C162450E1d08804493aA27BE60CDAa054050F")).toEqual([
    "Ankr ratio feed 137",
    "Ankr ratio feed 43114",
  ])
  expect(labelsOf("0x9e347Af362059bf2E55839002c699F7A5BaFE86E")).toEqual(["BNB staking pool 56"])
})

test("tokens are known where they come from, and by their pegs elsewhere", () => {
  expect(labelsOf("0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe")).toEqual(["aMATICb token 1"])
  expect(labelsOf("0x7465B49f83bfd74e8Df8574d43BFFF34EDbC1758")).toEqual(["aMATICb token 56"])
  expect(labelsOf("0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4")).toEqual(["ANKR token 1"])
})

test("a bridge that stands elsewhere is known there, with the pegs that it makes", () => {
  const [ethereum] = networks
  const other = getAddress("0x00000000000000000000000000000000000000b1")
  const moved = addressBook(chainId => (chainId === 56n ? other : undefined))
  expect(moved.find(({ address }) => address === other)).toEqual({
    address: other,
    label: "Ankr Bridge",
    chainId: 56,
  })
  const pegs = moved.map(({ address }) => address)
  expect(pegs).not.toContain("0x7465B49f83bfd74e8Df8574d43BFFF34EDbC1758")
  expect(pegs).toContain(ethereum?.bridge.address)
})
