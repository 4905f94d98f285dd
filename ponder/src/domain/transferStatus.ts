import { conditionHolds } from "./conditionHolds.ts"
import { type TransferStatus, type TransferStatusFact, transferStatusRules } from "./transferStatusRules.ts"

export function transferStatus(facts: Record<TransferStatusFact, boolean>): TransferStatus {
  const rule = transferStatusRules.find(({ when }) => conditionHolds(when, facts))
  if (!rule) throw new Error("The last rule has to hold always.")
  return rule.status
}
