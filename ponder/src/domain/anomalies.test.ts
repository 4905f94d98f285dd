import { describe, expect, test } from "vitest"
import { anomalies } from "./anomalies.ts"
import { type AnomalyFact, type AnomalyKind, anomalyRules } from "./anomalyRules.ts"

const clean: Record<AnomalyFact, boolean> = {
  hasPegIn: true,
  hasPegOut: true,
  sourceIndexedPast: true,
  pegOutMints: true,
  hasSecondPegOut: false,
  amountsAgree: true,
  tokensAgree: true,
  partiesAgree: true,
  calldataAgrees: true,
  wrongPeg: false,
  spoofed: false,
  destinationAllowed: true,
  depositedWhilePaused: false,
  severalDeposits: false,
  lookAlikeLog: false,
}

describe("the anomalies of a transfer", () => {
  test("are none where both sides agree", () => {
    expect(anomalies(clean)).toEqual([])
  })

  test("hold back while the source of a peg-out lags", () => {
    expect(anomalies({ ...clean, hasPegIn: false, sourceIndexedPast: false })).toEqual([])
  })

  test("tell an orphan unlock from an orphan mint", () => {
    expect(anomalies({ ...clean, hasPegIn: false, pegOutMints: false })).toEqual(["ORPHAN_PEG_OUT"])
    expect(anomalies({ ...clean, hasPegIn: false })).toEqual(["ORPHAN_PEG_OUT", "MINTED_WITHOUT_BACKING"])
  })

  test.each<[AnomalyKind, Partial<Record<AnomalyFact, boolean>>]>([
    ["SECOND_PEG_OUT", { hasSecondPegOut: true }],
    ["AMOUNT_DIFFERS", { amountsAgree: false }],
    ["TOKEN_DIFFERS", { tokensAgree: false }],
    ["ADDRESS_DIFFERS", { partiesAgree: false }],
    ["CALLDATA_DISAGREES", { calldataAgrees: false }],
    ["WRONG_PEG", { wrongPeg: true }],
    ["SPOOFED_TOKEN", { spoofed: true }],
    ["DESTINATION_NOT_ALLOWED", { destinationAllowed: false }],
    ["DEPOSIT_WHILE_PAUSED", { depositedWhilePaused: true }],
    ["SEVERAL_DEPOSITS", { severalDeposits: true }],
    ["LOOK_ALIKE_LOG", { lookAlikeLog: true }],
  ])("name %s alone", (kind, facts) => {
    expect(anomalies({ ...clean, ...facts })).toEqual([kind])
  })

  test("are all named where several hold", () => {
    const facts = { ...clean, amountsAgree: false, spoofed: true, severalDeposits: true, lookAlikeLog: true }
    expect(anomalies(facts)).toEqual([
      "AMOUNT_DIFFERS",
      "SPOOFED_TOKEN",
      "SEVERAL_DEPOSITS",
      "LOOK_ALIKE_LOG",
    ])
  })
})

test("every kind has one rule with one plain sentence", () => {
  expect(new Set(anomalyRules.map(rule => rule.kind)).size).toBe(anomalyRules.length)
  for (const { sentence } of anomalyRules) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
})
