import { describe, expect, test } from "vitest"
import { buildStatement } from "./buildStatement.ts"
import { sampleDrain, sampleLiquidity, sampleSolvency, sampleTheft, sampleTotals } from "./sampleSolvency.ts"

const ONE = 10n ** 18n
const covered = sampleSolvency()
const surplus = sampleSolvency({
  token: { id: "1-0xe95a203b1a91a908f9b9ce46459d101078c2c3cb", symbol: "aETHc", bondType: "NON_REBASING" },
  unexplainedShares: "42",
})
const theft = sampleTheft(1_234_567_890_000_000_000_000n)

const said = (rows: Parameters<typeof buildStatement>[0]) => {
  const { kind, look, title } = buildStatement(rows)
  return [kind, look.tone, title]
}

test("all is covered only where nothing is left over anywhere", () => {
  expect(said([covered, sampleLiquidity(ONE, ONE)])).toEqual([
    "covered",
    "accent",
    "Everything the bridge has promised is covered",
  ])
})

test("what is missing is said with its amount, before anything else that is wrong", () => {
  expect(said([covered, surplus, sampleLiquidity(0n, ONE), theft])).toEqual([
    "missing",
    "impossible",
    "1,234.5678\u2026 aMATICb shares are missing",
  ])
})

test("what left a bridge without an event is missing, with the block that the contract was read at", () => {
  const { kind, title, text } = buildStatement([surplus, sampleDrain(covered, 5n * ONE)])
  expect([kind, title]).toEqual(["missing", "5 aMATICb shares are missing"])
  expect(text).toMatch(
    /^5 aMATICb shares left the bridge on Ethereum without an event: .* read at block 14,301,234\./,
  )
})

test("what was stolen by a claim and what left without one are one sum", () => {
  const { title, text } = buildStatement([sampleDrain(sampleTheft(2n * ONE), ONE)])
  expect(title).toBe("3 aMATICb shares are missing")
  expect(text).toMatch(/^Less is locked than .* 1 aMATICb shares left the bridge/)
})

test("a single share that is missing is not rounded away", () => {
  expect(buildStatement([sampleTheft(1n)]).title).toBe("0.000000000000000001 aMATICb shares are missing")
})

test("several tokens are named, many are counted", () => {
  const cents = { ...surplus, unexplainedShares: "-20000000000000000", solvent: false }
  expect(buildStatement([theft, cents]).title).toBe(
    "1,234.5678\u2026 aMATICb shares and 0.02 aETHc are missing",
  )
  expect(buildStatement([theft, theft, cents, cents]).title).toBe("4 tokens are missing")
})

test("a shortage of liquidity is no loss", () => {
  expect(said([covered, sampleLiquidity(ONE, 3n * ONE)])).toEqual([
    "shortage",
    "waiting",
    "2 ANKR on BNB Smart Chain are short",
  ])
})

test("too much is unexplained, and harms nobody", () => {
  expect(said([covered, surplus])).toEqual([
    "surplus",
    "waiting",
    "0.000000000000000042 aETHc are more than is explained",
  ])
})

test("liquidity that was never read is not known to be enough", () => {
  const { kind, text } = buildStatement([covered, sampleLiquidity(null, ONE)])
  expect(kind).toBe("unknown")
  expect(text).toContain("ANKR on BNB Smart Chain")
})

test("too much of one token does not hide that another one was never read", () => {
  const { kind, text } = buildStatement([surplus, sampleLiquidity(null, ONE)])
  expect(kind).toBe("surplus")
  expect(text).not.toContain("Everything the bridge has promised")
  expect(text).toContain("ANKR on BNB Smart Chain had not been read")
})

test("where nothing was ever moved, nothing is praised", () => {
  expect(said([])).toEqual(["nothing", "unknown", "The bridge had promised nothing"])
})

describe("what is missing is said in dollars too", () => {
  const bnb = { token: { id: "56-0x6a", symbol: "BNB" }, price: { explanation: "It is old." } }
  const textWith = (missing: { usd: string | null; leftOut: (typeof bnb)[] }) =>
    buildStatement([theft], [sampleTotals({ missing })]).text

  test("as far as there is a fresh price", () => {
    expect(textWith({ usd: "1234.567", leftOut: [] })).toMatch(/ That is \$1,234\.56\.$/)
    expect(textWith({ usd: "1234.5", leftOut: [bnb] })).toMatch(
      / That is \$1,234\.5, without BNB, which had no fresh price\.$/,
    )
  })

  test("and where there is none, nothing is said of dollars, and no zero", () => {
    expect(textWith({ usd: null, leftOut: [bnb] })).not.toContain("$")
  })
})
