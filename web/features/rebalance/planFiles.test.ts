import { expect, test } from "vitest"
import { fileAddress, movesCsv, planJson } from "./planFiles.ts"
import type { PlanData } from "./queries.ts"

const blocks = [
  { chainId: 1, block: "14300961", timestamp: 9 },
  { chainId: 56, block: "15500748", timestamp: 9 },
]
const move = {
  kind: "BRIDGE",
  fromChain: { id: 56, name: "BNB Smart Chain" },
  toChain: { id: 1, name: "Ethereum" },
  shares: "15500000000000000000000000",
  amount: "15500000.000000000000000001",
  cost: "410",
  seconds: 1_800,
  reason: "Ethereum is 3, and more, below its floor.",
}
const data = {
  rebalance: { token: { id: "1-0xaa" }, at: 9, moves: [move] },
  chains: [],
} as unknown as PlanData

test("each line of the list of moves has its blocks, and no figure is rounded", () => {
  expect(movesCsv({ data, blocks }).split("\r\n")).toEqual([
    "number,kind,fromChainId,toChainId,tokenId,amount,shares,cost,seconds,reason,at,block1,block56",
    '1,BRIDGE,56,1,1-0xaa,15500000.000000000000000001,15500000000000000000000000,410,1800,"Ethereum is 3, and more, below its floor.",9,14300961,15500748',
    "",
  ])
})

test("the answer is kept with its question and its blocks, in an address that gives it back", () => {
  const json = planJson({ data, blocks }, "query Plan", { input: { tokenId: "1-0xaa" } })
  expect(JSON.parse(json)).toEqual({
    query: "query Plan",
    variables: { input: { tokenId: "1-0xaa" } },
    data: { rebalance: { token: { id: "1-0xaa" }, at: 9, moves: [move] }, chains: [] },
    extensions: { freshness: blocks },
  })
  const address = fileAddress("application/json", json)
  expect(decodeURIComponent(address.slice(address.indexOf(",") + 1))).toBe(json)
})
