import { Panel } from "../../ui/Panel.tsx"
import type { TransferDetail } from "../transfer/fragments.ts"
import { ProofCheck } from "./ProofCheck.tsx"
import { proofSubject } from "./proofSubject.ts"

/** For whoever does not want to believe this site. */
export function ProofPanel({ transfer }: { transfer: TransferDetail }) {
  const subject = proofSubject(transfer)
  return (
    <Panel title="Check it yourself">
      {subject ? (
        <ProofCheck subject={subject} />
      ) : (
        <p className="text-pretty text-quiet">
          There is nothing to check here: the claim names its deposit by the hash of a receipt, and no network
          that is indexed here has that receipt.
        </p>
      )}
    </Panel>
  )
}
