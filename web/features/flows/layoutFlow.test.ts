import { expect, test } from "vitest"
import { layoutFlow } from "./layoutFlow.ts"

const bands = [
  { key: "a", source: 1, destination: 56, weight: 700 },
  { key: "b", source: 1, destination: 137, weight: 200 },
  { key: "c", source: 56, destination: 1, weight: 300 },
  { key: "d", source: 1, destination: 43114, weight: 1 },
]

test("widths are in proportion, and equal on both sides", () => {
  const { sources, destinations } = layoutFlow(bands)
  const [ethereum, bsc] = sources
  expect((ethereum?.height ?? 0) / (bsc?.height ?? 1)).toBeCloseTo(901 / 300, 1)
  expect(destinations[1]?.height).toBeCloseTo(((bsc?.height ?? 0) * 700) / 300, 5)
})

test("everything is inside, and every label has room", () => {
  const { height, sources, destinations } = layoutFlow(bands)
  for (const side of [sources, destinations]) {
    for (const [index, node] of side.entries()) {
      expect(node.y).toBeGreaterThanOrEqual(0)
      expect(node.y + node.height).toBeLessThanOrEqual(height + 0.001)
      expect(node.centre - (side[index - 1]?.centre ?? -Infinity)).toBeGreaterThanOrEqual(44)
    }
  }
})

test("what is nothing next to the others is seen nevertheless", () => {
  const untracked = layoutFlow(bands).destinations.at(-1)
  const thinnest = layoutFlow([{ ...bands[0], weight: 1e9 } as (typeof bands)[0], ...bands.slice(3)])
  expect(untracked?.height).toBeGreaterThan(0)
  expect(thinnest.destinations[1]?.height).toBe(1.5)
})

test("without any weight there is no width to divide by", () => {
  const { bands: none } = layoutFlow([{ key: "a", source: 1, destination: 56, weight: 0 }])
  expect(none[0]?.path).not.toContain("NaN")
})

test("a chain stands at the same place of both columns", () => {
  const { sources, destinations } = layoutFlow(bands)
  expect(sources.map(({ chainId }) => chainId)).toEqual([1, 56])
  expect(destinations.map(({ chainId }) => chainId)).toEqual([1, 56, 137, 43114])
})
