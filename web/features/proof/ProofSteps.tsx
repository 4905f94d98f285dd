import { HashComparison } from "./HashComparison.tsx"
import { ProofStepItem } from "./ProofStepItem.tsx"
import type { Proof, ProofStep } from "./proof.ts"
import { ReceiptBytes } from "./ReceiptBytes.tsx"

export function ProofSteps({ proof }: { proof: Proof }) {
  return (
    <ol aria-label="Steps of the check" className="mt-4">
      {proof.steps.map(step => (
        <ProofStepItem key={`${step.side}-${step.name}`} step={step}>
          {evidence(step.name, proof)}
        </ProofStepItem>
      ))}
    </ol>
  )
}

function evidence(name: ProofStep["name"], { receipt, hashes }: Proof) {
  if (name === "encoding") return receipt && <ReceiptBytes {...receipt} />
  if (name === "hash") return hashes && <HashComparison {...hashes} />
  return null
}
