import type { Hex } from "viem"
import { describe, expect, test } from "vitest"
import { buildProof, type ProofAnswers } from "./buildProof.ts"
import type { EndpointAnswer, EndpointReceipt } from "./endpointAnswer.ts"
import type { Proof } from "./proof.ts"
import { type SampleProof, sampleProofs } from "./sampleProof.ts"

const down: EndpointAnswer = { ok: false, problem: { kind: "UNREACHABLE" } }

function answered(receipt: EndpointReceipt): EndpointAnswer {
  return { ok: true, receipt }
}

function bothSides({ deposit, withdrawal }: SampleProof): ProofAnswers {
  return { source: answered(deposit), destination: answered(withdrawal) }
}

/** Which steps did not agree, and how. */
function troubles({ steps }: Proof): string[] {
  return steps
    .filter(step => step.outcome !== "AGREES")
    .map(({ side, name, outcome }) => `${side} ${name} ${outcome}`)
}

/** The lowest bit of the last byte, which is in the amount where the last word is one. */
function flipped(data: Hex, byteFromEnd: number): Hex {
  const at = data.length - 2 * byteFromEnd
  const other = (Number.parseInt(data.slice(at, at + 2), 16) ^ 1).toString(16).padStart(2, "0")
  return `${data.slice(0, at)}${other}${data.slice(at + 2)}` as Hex
}

function withLogData(receipt: EndpointReceipt, byteFromStart: number): EndpointReceipt {
  const last = receipt.logs.length - 1
  return {
    ...receipt,
    logs: receipt.logs.map((log, index) =>
      index === last ? { ...log, data: flipped(log.data, (log.data.length - 2) / 2 - byteFromStart) } : log,
    ),
  }
}

const LAST_BYTE_OF_DESTINATION = 31
const LAST_BYTE_OF_AMOUNT = 4 * 32 - 1
const FIRST_BYTE_OF_SYMBOL = 4 * 32

describe.each(sampleProofs)("$name", sample => {
  const { subject, deposit, withdrawal } = sample

  test("is verified from its two receipts", () => {
    const proof = buildProof(subject, bothSides(sample))
    expect(troubles(proof)).toEqual([])
    expect(proof.verdict).toBe("AGREES")
    expect(proof.sentence).toContain("Both sides")
    expect(proof.receipt?.bytes).toBe(sample.rawReceipt)
    expect(proof.hashes).toEqual({ computed: subject.receiptHash, expected: subject.receiptHash })
  })

  test("believes nothing of the page where both sides were read", () => {
    const proof = buildProof({ ...subject, receiptHash: "0x00" }, bothSides(sample))
    expect(proof.verdict).toBe("AGREES")
  })

  test("is verified against the page where the claim was not read, and says so", () => {
    const proof = buildProof(subject, { source: answered(deposit), destination: null })
    expect(proof.verdict).toBe("AGREES")
    expect(proof.sentence).toContain("from this site")
    expect(
      buildProof({ ...subject, receiptHash: "0x00" }, { source: answered(deposit), destination: null })
        .verdict,
    ).toBe("DIFFERS")
  })

  test("says that nothing has been emitted while it waits for its claim", () => {
    const waiting = { ...subject, status: "AWAITING_CLAIM", withdrawal: null } as const
    const proof = buildProof(waiting, { source: answered(deposit), destination: null })
    expect(proof.verdict).toBe("AGREES")
    expect(proof.sentence).toContain("has not emitted anything yet")
  })

  test.each([
    ["another amount", withLogData(deposit, LAST_BYTE_OF_AMOUNT), ["deposit log", "deposit hash"]],
    ["another destination", withLogData(deposit, LAST_BYTE_OF_DESTINATION), ["deposit log", "deposit hash"]],
    ["another symbol, which no step shows", withLogData(deposit, FIRST_BYTE_OF_SYMBOL), ["deposit hash"]],
    ["other gas", { ...deposit, cumulativeGasUsed: deposit.cumulativeGasUsed + 1n }, ["deposit hash"]],
    ["no deposit log", { ...deposit, logs: deposit.logs.slice(0, -1) }, ["deposit log", "deposit hash"]],
    ["failed", { ...deposit, succeeded: false }, ["deposit success"]],
    ["another block", { ...deposit, blockNumber: 1n }, ["deposit block"]],
  ] as const)("does not match a receipt with %s", (_, receipt, steps) => {
    const proof = buildProof(subject, { source: answered(receipt), destination: answered(withdrawal) })
    expect(proof.verdict).toBe("DIFFERS")
    expect(troubles(proof)).toEqual(steps.map(step => `${step} DIFFERS`))
  })

  test("does not match a claim that names another deposit", () => {
    const other = withLogData(withdrawal, 0)
    const proof = buildProof(subject, { source: answered(deposit), destination: answered(other) })
    expect(troubles(proof)).toEqual(["deposit hash DIFFERS"])
    expect(proof.verdict).toBe("DIFFERS")
  })

  test("does not match where the claim's log is missing, and compares with nothing else then", () => {
    const empty = { ...withdrawal, logs: [] }
    const proof = buildProof(subject, { source: answered(deposit), destination: answered(empty) })
    expect(troubles(proof)).toEqual(["withdrawal log DIFFERS"])
    expect(proof.hashes).toBeNull()
  })

  test("could not be checked where an endpoint is silent: that is no mismatch", () => {
    const noSource = buildProof(subject, { source: down, destination: answered(withdrawal) })
    expect(troubles(noSource)).toEqual(["deposit endpoint UNREAD"])
    expect(noSource.verdict).toBe("UNREAD")

    const noDestination = buildProof(subject, { source: answered(deposit), destination: down })
    expect(troubles(noDestination)).toEqual(["withdrawal endpoint UNREAD"])
    expect(noDestination.verdict).toBe("UNREAD")
    expect(noDestination.hashes).toBeNull()
  })

  test("does not match, whatever else could not be read", () => {
    const tampered = withLogData(deposit, LAST_BYTE_OF_AMOUNT)
    expect(buildProof(subject, { source: answered(tampered), destination: down }).verdict).toBe("DIFFERS")
  })
})

test("two deposits to one network in a receipt are pointed out", () => {
  const [sample] = sampleProofs
  if (!sample) throw new Error("no samples")
  const [log] = sample.deposit.logs.slice(-1)
  if (!log) throw new Error("no logs")
  const twice = { ...sample.deposit, logs: [...sample.deposit.logs, { ...log, logIndex: log.logIndex + 1 }] }
  const proof = buildProof(sample.subject, { source: answered(twice), destination: null })
  expect(proof.steps.find(step => step.name === "log")?.sentence).toContain(
    "2 logs of the shape of a deposit",
  )
})
