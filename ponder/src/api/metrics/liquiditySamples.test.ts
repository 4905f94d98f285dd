import { expect, test } from "vitest"
import { ethereum } from "../../../networks/ethereum.ts"
import { liquiditySamples } from "./liquiditySamples.ts"

const ANKR = {
  ethereum: "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4",
  bsc: "0xf307910A4c7bbc79691fD374889b36d8531B08e3",
}
const row = (chainId: number, address: string, effective: string | null) => ({
  origin_chain_id: chainId,
  origin_address: address.toLowerCase(),
  rule: "LIQUIDITY",
  unexplained_shares: "0",
  effective_shares: effective,
})
const valuesOf = (rows: Parameters<typeof liquiditySamples>[0]) =>
  liquiditySamples(rows).map(({ family, labels, value }) => [family, labels.chain_id, value])

test("what is left stands beside its floor, a part of what all chains have left", () => {
  const floor = ethereum.tokens.find(({ symbol }) => symbol === "ANKR")?.liquidity?.band.floor ?? 0
  expect(valuesOf([row(1, ANKR.ethereum, "4000200"), row(56, ANKR.bsc, "-200")])).toEqual([
    ["bridge_effective_shares", "1", 4_000_200],
    ["bridge_floor_shares", "1", 40_000 * floor],
    ["bridge_effective_shares", "56", -200],
    ["bridge_floor_shares", "56", 40_000 * floor],
  ])
})

test("where a chain was never read nobody knows the floors, nor what is left there", () => {
  expect(valuesOf([row(1, ANKR.ethereum, "2500000"), row(56, ANKR.bsc, null)])).toEqual([
    ["bridge_effective_shares", "1", 2_500_000],
  ])
})

test("what is backed, and what nobody registered, has no liquidity", () => {
  const backed = { ...row(1, ANKR.ethereum, "1"), rule: "BACKING" }
  expect(valuesOf([backed, row(1, `0x${"9".repeat(40)}`, "1")])).toEqual([])
})
