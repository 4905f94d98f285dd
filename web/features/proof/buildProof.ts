import { type Hex, size } from "viem"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { receiptHash } from "../../../ponder/src/domain/receiptHash.ts"
import { formatInteger } from "../../lib/format.ts"
import type { EndpointAnswer } from "./endpointAnswer.ts"
import { hashStep } from "./hashStep.ts"
import { labelledParts } from "./labelledParts.ts"
import { depositStep, withdrawalStep } from "./logSteps.ts"
import type { Outcome, Proof, ProofStep } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"
import { receiptSteps } from "./receiptSteps.ts"
import { verdictSentence } from "./verdictSentence.ts"

export type ProofAnswers = {
  source: EndpointAnswer
  /** Null where the reader named no endpoint of the destination. */
  destination: EndpointAnswer | null
}

/** What the reader's own endpoints say about a transfer, step by step, and what follows from it. */
export function buildProof(subject: ProofSubject, { source, destination }: ProofAnswers): Proof {
  const withdrawal = withdrawalOf(subject, destination)
  const expected = destination ? withdrawal.emitted : subject.receiptHash
  const steps: ProofStep[] = receiptSteps(source, {
    side: "deposit",
    chain: subject.fromChain,
    place: subject.deposit,
  })
  if (!source.ok) return concluded(subject, destination, { steps: [...steps, ...withdrawal.steps] })

  const bytes = encodeReceipt(source.receipt)
  const computed = receiptHash(source.receipt)
  steps.push(depositStep(source.receipt, subject), encodingStep(bytes), ...withdrawal.steps)
  if (expected) steps.push(hashStep(subject, { computed, expected, emitted: destination !== null }))
  return concluded(subject, destination, {
    steps,
    receipt: { bytes, parts: labelledParts(bytes, source.receipt, subject) },
    hashes: expected && { computed, expected },
  })
}

function withdrawalOf(subject: ProofSubject, answer: EndpointAnswer | null) {
  const none: { steps: ProofStep[]; emitted: Hex | null } = { steps: [], emitted: null }
  if (!answer || !subject.withdrawal) return none
  const side = { side: "withdrawal", chain: subject.toChain, place: subject.withdrawal } as const
  const steps = receiptSteps(answer, side)
  if (!answer.ok) return { ...none, steps }
  const { step, emitted } = withdrawalStep(answer.receipt, subject)
  return { steps: [...steps, step], emitted }
}

function encodingStep(bytes: Hex): ProofStep {
  return {
    name: "encoding",
    side: "deposit",
    outcome: "AGREES",
    title: `The receipt, encoded as the bridge does it, has ${formatInteger(size(bytes))} bytes`,
  }
}

type Found = Pick<Proof, "steps"> & Partial<Pick<Proof, "receipt" | "hashes">>

function concluded(subject: ProofSubject, destination: EndpointAnswer | null, found: Found): Proof {
  const verdict = verdictOf(found.steps)
  const bothSides = destination !== null
  const sentence = verdictSentence(verdict, subject, bothSides)
  return { receipt: null, hashes: null, ...found, verdict, sentence, bothSides }
}

/** What was read and differs weighs more than what could not be read. */
function verdictOf(steps: ProofStep[]): Outcome {
  const outcomes = steps.map(step => step.outcome)
  if (outcomes.includes("DIFFERS")) return "DIFFERS"
  return outcomes.includes("UNREAD") ? "UNREAD" : "AGREES"
}
