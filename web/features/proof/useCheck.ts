import { useState } from "react"
import type { CheckResult, Endpoints } from "./checkResult.ts"
import type { ProofSubject } from "./proofSubject.ts"

/** One check at a time. Of a transfer that has changed since, its result says nothing any more. */
export function useCheck(subject: ProofSubject) {
  const about = JSON.stringify(subject)
  const [running, setRunning] = useState(false)
  const [last, setLast] = useState<{ about: string; result: CheckResult } | null>(null)

  async function check(endpoints: Endpoints) {
    if (running) return
    setRunning(true)
    setLast(null)
    setLast({ about, result: await resultOf(subject, endpoints) })
    setRunning(false)
  }

  return { running, check, result: last?.about === about ? last.result : null }
}

async function resultOf(subject: ProofSubject, endpoints: Endpoints): Promise<CheckResult> {
  try {
    const { provenTransfer } = await import("./provenTransfer.tsx")
    return await provenTransfer(subject, endpoints)
  } catch {
    const sentence =
      "The part of this page that checks failed or did not load. Reload the page and try again."
    return { verdict: "UNREAD", sentence, bothSides: false, details: null }
  }
}
