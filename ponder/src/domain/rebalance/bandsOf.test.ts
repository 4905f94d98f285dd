import { expect, test } from "vitest"
import { registeredToken } from "../registeredToken.ts"
import { bandsOf } from "./bandsOf.ts"
import { poolOf } from "./poolOf.ts"
import { sampleChoice } from "./sampleChoice.ts"

const ankr = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(ankr) ?? expect.fail("no pool")
const usual = sampleChoice()

test("as the tokens say, unless somebody chooses", () => {
  const band = { floor: 250n, target: 500n, ceiling: 750n }
  expect(bandsOf(pool, 1_000n, usual)).toEqual([band, band])
})

test("a tolerance makes a band around the target, which never leaves the pool", () => {
  const chosen = { ...usual, tolerance: 400_000n, bands: [{ chainId: 1, target: { parts: 300_000n } }] }
  expect(bandsOf(pool, 1_000n, chosen)).toEqual([
    { floor: 0n, target: 300n, ceiling: 700n },
    { floor: 100n, target: 500n, ceiling: 900n },
  ])
})

test("what is chosen in tokens stays what it is, also beside a tolerance", () => {
  const bands = [{ chainId: 1, floor: { shares: 333n }, target: { shares: 400n } }]
  expect(bandsOf(pool, 1_000n, { ...usual, tolerance: 100_000n, bands })[0]).toEqual({
    floor: 333n,
    target: 400n,
    ceiling: 500n,
  })
})
