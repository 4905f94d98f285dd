import { expect, test } from "vitest"
import type { ProofSubject } from "./proofSubject.ts"
import { sampleProofs } from "./sampleProof.ts"
import { verdictSentence } from "./verdictSentence.ts"

function subject(changes: Partial<ProofSubject>): ProofSubject {
  const [sample] = sampleProofs
  if (!sample) throw new Error("no samples")
  return { ...sample.subject, ...changes }
}

test.each([
  ["AWAITING_CLAIM", "has not emitted anything yet"],
  ["CONFIRMING", "has not emitted anything yet"],
  ["UNCLAIMABLE", "never will"],
  ["UNTRACKED_DESTINATION", "is not known here"],
] as const)("of one that is %s it says that the destination %s", (status, words) => {
  expect(verdictSentence("AGREES", subject({ status, withdrawal: null }), false)).toContain(words)
})

test("what could not be read says nothing about the transfer", () => {
  expect(verdictSentence("UNREAD", subject({}), true)).toContain("nothing about the transfer")
})

test("a transfer of a strange token is no recommendation of it", () => {
  expect(verdictSentence("AGREES", subject({ registered: false }), true)).toContain("nothing about the token")
  expect(verdictSentence("AGREES", subject({}), true)).not.toContain("token")
})
