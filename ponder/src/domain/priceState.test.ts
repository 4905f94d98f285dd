import { expect, test } from "vitest"
import { priceState } from "./priceState.ts"

const noon = 1_700_000_000
const known = {
  feed: { heartbeatSeconds: 3_600 },
  reading: { readAt: noon, updatedAt: BigInt(noon - 60), answer: 2_000n },
  bondType: "REBASING",
  ratio: 9n * 10n ** 17n,
} as const

const reading = (changes: object) => ({ ...known, reading: { ...known.reading, ...changes } })

test.each([
  ["FRESH", known],
  ["FRESH", { ...known, bondType: "PLAIN", ratio: undefined } as const],
  ["NO_FEED", { ...known, feed: undefined }],
  ["NOT_READ", { ...known, reading: undefined }],
  ["NO_RATIO", { ...known, ratio: undefined }],
  ["NO_RATIO", { ...known, bondType: "NON_REBASING", ratio: 0n } as const],
  ["DEAD_FEED", reading({ answer: null, updatedAt: null })],
  ["DEAD_FEED", reading({ answer: 0n })],
  ["DEAD_FEED", reading({ answer: -1n })],
  ["DEAD_FEED", reading({ updatedAt: 0n })],
  ["DEAD_FEED", reading({ updatedAt: BigInt(noon + 1) })],
] as const)("%s", (state, input) => {
  expect(priceState(input)).toBe(state)
})

test("a feed may be late by an hour", () => {
  expect(priceState(reading({ updatedAt: BigInt(noon - 7_200) }))).toBe("FRESH")
  expect(priceState(reading({ updatedAt: BigInt(noon - 7_201) }))).toBe("STALE")
})
