"use client"

import { ProofForm } from "./ProofForm.tsx"
import type { ProofSubject } from "./proofSubject.ts"
import { useCheck } from "./useCheck.ts"
import { Verdict } from "./Verdict.tsx"

export function ProofCheck({ subject }: { subject: ProofSubject }) {
  const { running, check, result } = useCheck(subject)
  return (
    <>
      <p className="text-pretty text-quiet print:hidden">
        Your browser fetches the receipt from an endpoint that you choose, hashes it as the bridge does, and
        compares.
      </p>
      <p className="mt-2" data-without-script>
        This needs JavaScript.
      </p>
      <ProofForm onCheck={check} running={running} subject={subject} />
      {/* There before anything is in it: what comes into it is read aloud. */}
      <div role="status">{result && <Verdict result={result} />}</div>
      {result?.details}
    </>
  )
}
