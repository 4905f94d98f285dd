import { conditionSql } from "./conditionSql.ts"
import { type TransferStatusFact, transferStatusRules } from "./transferStatusRules.ts"

/** The rules as one CASE, over an SQL expression for each fact. */
export function transferStatusSql(columns: Record<TransferStatusFact, string>): string {
  const branches = transferStatusRules.map(
    ({ status, when }) => `WHEN ${conditionSql(when, columns)} THEN '${status}'`,
  )
  return `CASE ${branches.join(" ")} END`
}
