import { expect, test } from "vitest"
import { samplePrice } from "../price/samplePrice.ts"
import { buildNetFlows } from "./buildNetFlows.ts"
import type { Flow } from "./fragments.ts"

const DAY = 86_400
const FIRST = 1_795_132_800

const ethereum = { id: 1, name: "Ethereum" }
const polygon = { id: 137, name: "Polygon" }
const bsc = { id: 56, name: "BNB Smart Chain" }
const order = [ethereum, polygon, bsc]
const stretch = { from: FIRST, to: FIRST + DAY + 60, interval: "DAY" } as const

function flow(fromChain: Flow["fromChain"], toChain: Flow["toChain"], changes: Partial<Flow> = {}): Flow {
  return {
    timestamp: FIRST,
    fromChain,
    toChain,
    token: { id: "1-0xaa" },
    transfers: 1,
    usd: null,
    price: samplePrice(),
    amount: "1.5",
    ...changes,
  }
}

const flows = [
  flow(polygon, ethereum, { amount: "2.000000000000000001", transfers: 3 }),
  flow(ethereum, polygon),
  flow(null, polygon),
  flow(bsc, polygon, { timestamp: FIRST + DAY }),
]

test("what came back is taken from what went there, exactly, and the pair stands in the order of the chains", () => {
  const [first, second] = buildNetFlows(flows, { show: "amount", stretch, order, open: false })
  expect(first?.chains).toEqual([ethereum, polygon])
  expect(first?.figures.buckets).toEqual([
    { start: FIRST, partial: false, values: ["1.5", "2.000000000000000001"], total: "-0.500000000000000001" },
    { start: FIRST + DAY, partial: true, values: ["0", "0"], total: "0" },
  ])
  expect(first?.picture.buckets[0]?.values).toEqual(["0", "-0.500000000000000001"])
  expect(first?.totals).toEqual(["1.5", "2.000000000000000001", "-0.500000000000000001"])
  expect(second?.chains).toEqual([polygon, bsc])
  expect(second?.totals).toEqual(["0", "1.5", "-1.5"])
})

test("without a token transfers are counted", () => {
  const [first] = buildNetFlows(flows, { show: "count", stretch, order, open: false })
  expect(first?.totals).toEqual(["1", "3", "-2"])
})

test("payouts of which nobody knows the deposit are no flow between two chains", () => {
  expect(buildNetFlows([flow(null, polygon)], { show: "count", stretch, order, open: false })).toEqual([])
})

test("the whole history begins with its first transfer", () => {
  const all = { from: 0, to: FIRST + DAY, interval: "WEEK" } as const
  const [pair] = buildNetFlows([flow(bsc, ethereum)], { show: "count", stretch: all, order, open: true })
  expect(pair?.figures.buckets).toHaveLength(1)
})
