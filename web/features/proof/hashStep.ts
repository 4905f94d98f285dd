import type { Hex } from "viem"
import type { ProofStep } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"

type Hashes = {
  computed: Hex
  expected: Hex
  /** The expected one was read from the destination itself. */
  emitted: boolean
}

/** The join of the two sides: the claim names its deposit by this hash alone. */
export function hashStep(subject: ProofSubject, { computed, expected, emitted }: Hashes): ProofStep {
  const same = computed === expected.toLowerCase()
  return {
    name: "hash",
    side: "deposit",
    outcome: same ? "AGREES" : "DIFFERS",
    title: `The keccak256 hash of the encoded receipt is ${same ? "" : "not "}the one that ${whoSays(subject, emitted)}`,
  }
}

function whoSays({ toChain, withdrawal }: ProofSubject, emitted: boolean): string {
  if (emitted) return `${toChain.name} emitted, as your endpoint tells it`
  return withdrawal ? `${toChain.name} emitted, as this site tells it` : "this site shows"
}
