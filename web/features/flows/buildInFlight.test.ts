import { expect, test } from "vitest"
import { buildInFlight } from "./buildInFlight.ts"
import type { FlowsData } from "./queries.ts"

type InFlight = FlowsData["inFlight"][number]

const ethereum = { id: 1, name: "Ethereum" }
const polygon = { id: 137, name: "Polygon" }

function line(symbol: string, changes: Partial<InFlight>): InFlight {
  const originAddress = `0x${"ab".repeat(20)}` as const
  const token = { id: `1-${originAddress}`, symbol, verified: true, originAddress, originChain: ethereum }
  const usual = { fromChain: ethereum, toChain: polygon, transfers: 1, amount: "1", oldestTimestamp: 900 }
  return { ...usual, token, ...changes }
}

test("a route counts all of its tokens and is as old as the oldest of them; the most stands first", () => {
  const [busy, other, ...rest] = buildInFlight([
    line("aETHb", { fromChain: polygon, toChain: ethereum }),
    line("aETHb", { oldestTimestamp: 500 }),
    line("ANKR", { transfers: 3 }),
  ])
  expect(rest).toEqual([])
  expect(busy).toMatchObject({ key: "1-137", transfers: 4, oldestTimestamp: 500 })
  expect(busy?.tokens.map(({ token }) => token.symbol)).toEqual(["ANKR", "aETHb"])
  expect(other?.key).toBe("137-1")
})

test("each leads to the list of just those transfers", () => {
  const [route] = buildInFlight([line("ANKR", {})])
  const { searchParams } = new URL(route?.tokens[0]?.path ?? "", "http://explorer.example")
  expect(searchParams.getAll("status").join()).toBe("AWAITING_CLAIM,CONFIRMING")
  expect(searchParams.get("fromChainId")).toBe("1")
  expect(searchParams.get("toChainId")).toBe("137")
  expect(searchParams.get("tokenId")).toBe(`1-0x${"ab".repeat(20)}`)
  expect(route?.path).not.toContain("tokenId")
})
