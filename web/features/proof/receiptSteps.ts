import { formatInteger } from "../../lib/format.ts"
import type { EndpointAnswer, EndpointReceipt } from "./endpointAnswer.ts"
import { problemSentence } from "./problemSentence.ts"
import { outcomeOf, type ProofStep } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"

type Side = {
  side: ProofStep["side"]
  chain: ProofSubject["toChain"]
  place: NonNullable<ProofSubject["withdrawal"]>
}

/** What is asked of the receipt of either side, before what is in it. */
export function receiptSteps(answer: EndpointAnswer, { side, chain, place }: Side): ProofStep[] {
  const endpoint = { name: "endpoint", side, title: `Your endpoint answers for ${chain.name}` } as const
  if (!answer.ok) {
    const title = `Your endpoint for ${chain.name} could not be used`
    return [{ ...endpoint, title, outcome: "UNREAD", sentence: problemSentence(answer.problem, chain) }]
  }
  return [
    { ...endpoint, outcome: "AGREES" },
    success(answer.receipt, side),
    block(answer.receipt, side, place),
  ]
}

function success({ succeeded }: EndpointReceipt, side: Side["side"]): ProofStep {
  return {
    name: "success",
    side,
    outcome: succeeded ? "AGREES" : "DIFFERS",
    title: succeeded ? `The transaction of the ${side} succeeded` : `The transaction of the ${side} failed`,
  }
}

function block(receipt: EndpointReceipt, side: Side["side"], place: Side["place"]): ProofStep {
  const comparisons = [
    {
      label: "Block",
      read: formatInteger(`${receipt.blockNumber}`),
      shown: formatInteger(place.blockNumber),
    },
    { label: "Block hash", read: receipt.blockHash, shown: place.blockHash },
  ]
  const outcome = outcomeOf(comparisons)
  return {
    name: "block",
    side,
    outcome,
    title: outcome === "AGREES" ? "It is in the block that this page names" : "It is in another block",
    sentence: outcome === "AGREES" ? undefined : "The network may have replaced the block meanwhile.",
    comparisons,
  }
}
