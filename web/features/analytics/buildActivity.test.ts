import { expect, test } from "vitest"
import type { Flow } from "../flows/fragments.ts"
import { samplePrice } from "../price/samplePrice.ts"
import type { RegisteredToken } from "../token/registeredToken.ts"
import { buildActivity } from "./buildActivity.ts"
import { readChoice } from "./readChoice.ts"

const DAY = 86_400
const FIRST = 1_795_132_800

const ethereum = { id: 1, name: "Ethereum" }
const polygon = { id: 137, name: "Polygon" }
const matic = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"
const stretch = { from: FIRST, to: FIRST + 2 * DAY + 60, interval: "DAY" } as const

function flow(changes: Partial<Flow>): Flow {
  const usual = { timestamp: FIRST, fromChain: ethereum, toChain: polygon, token: { id: matic } }
  return { ...usual, transfers: 1, amount: "1.5", usd: "3.25", price: samplePrice(), ...changes }
}

function token(id: string, symbol: string, chain = ethereum): RegisteredToken {
  const originAddress = (id.split("-")[1] ?? "") as `0x${string}`
  return { id, symbol, verified: true, originAddress, originChain: chain }
}

const flows = [
  flow({ transfers: 2, amount: "0.1" }),
  flow({ fromChain: polygon, toChain: ethereum, transfers: 3, amount: "0.000000000000000001" }),
  flow({ timestamp: FIRST + 2 * DAY, transfers: 4, amount: "0.2" }),
]

test("by route: each interval has its place, also those that nothing happened in", () => {
  const activity = buildActivity(flows, {
    choice: readChoice({}),
    stretch,
    tokens: [token(matic, "aMATICb")],
  })
  expect(activity.series.map(({ label }) => label)).toEqual(["Ethereum → Polygon", "Polygon → Ethereum"])
  expect(activity.buckets).toEqual([
    { start: FIRST, partial: false, values: ["2", "3"], total: "5" },
    { start: FIRST + DAY, partial: false, values: ["0", "0"], total: "0" },
    { start: FIRST + 2 * DAY, partial: true, values: ["4", "0"], total: "4" },
  ])
  expect(activity.total).toBe("9")
})

test("amounts of one token add up exactly", () => {
  const activity = buildActivity(flows, { choice: readChoice({ token: matic }), stretch, tokens: [] })
  expect(activity.totals).toEqual(["0.3", "0.000000000000000001"])
  expect(activity.total).toBe("0.300000000000000001")
})

test("what has no colour of its own is one series, and nothing is lost", () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    flow({ token: { id: `1-0x${index}` }, transfers: 9 - index }),
  )
  const activity = buildActivity(many, { choice: readChoice({ by: "token" }), stretch, tokens: [] })
  expect(activity.series).toHaveLength(7)
  expect(activity.series.at(-1)?.label).toBe("Other tokens")
  expect(activity.totals.at(-1)).toBe("6")
  expect(activity.total).toBe("45")
})

test("tokens of one symbol are told apart", () => {
  const tokens = [token("1-0xaa", "ANKR"), token("137-0xbb", "ANKR", polygon)]
  const both = tokens.map(({ id }) => flow({ token: { id } }))
  const activity = buildActivity(both, { choice: readChoice({ by: "token" }), stretch, tokens })
  expect(activity.series.map(({ label }) => label)).toEqual(["ANKR (Ethereum)", "ANKR (Polygon)"])
})

test("the whole history begins with its first transfer", () => {
  const all = { from: 0, to: FIRST + DAY, interval: "WEEK" } as const
  const choice = readChoice({ range: "all" })
  expect(buildActivity([flow({})], { choice, stretch: all, tokens: [] }).buckets).toHaveLength(1)
})

test("dollars add up across tokens, without what has no price or an old one, which is told", () => {
  const other = "56-0x52f24a5e03aee338da5fd9df68d2b6fae1178827"
  const stale = samplePrice({ state: "STALE", explanation: "Too old." })
  const none = samplePrice({ state: "NO_FEED", explanation: "No feed.", ageSeconds: null })
  const activity = buildActivity(
    [
      flow({}),
      flow({ token: { id: other }, usd: "10.5" }),
      flow({ token: { id: other }, usd: "1000", price: stale, timestamp: FIRST + DAY }),
      flow({ token: { id: "1-0xab" }, usd: null, price: none }),
    ],
    { choice: readChoice({ show: "usd" }), stretch, tokens: [token(matic, "aMATICb")] },
  )
  expect(activity.total).toBe("13.75")
  expect(activity.leftOut).toEqual([
    { tokenId: other, label: other, explanation: "Too old." },
    { tokenId: "1-0xab", label: "1-0xab", explanation: "No feed." },
  ])
})
