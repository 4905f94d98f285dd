import { buildProof } from "./buildProof.ts"
import type { CheckResult, Endpoints } from "./checkResult.ts"
import { fetchReceipt } from "./fetchReceipt.ts"
import { ProofSteps } from "./ProofSteps.tsx"
import type { ProofSubject } from "./proofSubject.ts"

/** Asks the reader's endpoints. All that a check needs is loaded with this file, and not before. */
export async function provenTransfer(subject: ProofSubject, endpoints: Endpoints): Promise<CheckResult> {
  const { fromChain, toChain, deposit, withdrawal } = subject
  const [source, destination] = await Promise.all([
    fetchReceipt({ url: endpoints.source, chainId: fromChain.id, txHash: deposit.txHash }),
    endpoints.destination && withdrawal
      ? fetchReceipt({ url: endpoints.destination, chainId: toChain.id, txHash: withdrawal.txHash })
      : null,
  ])
  const proof = buildProof(subject, { source, destination })
  const { verdict, sentence, bothSides } = proof
  return { verdict, sentence, bothSides, details: <ProofSteps proof={proof} /> }
}
