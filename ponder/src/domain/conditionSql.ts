import type { Condition } from "./condition.ts"

/** The condition as a boolean SQL expression, over an expression for each fact. */
export function conditionSql<Fact extends string>(
  condition: Condition<Fact>,
  columns: Record<Fact, string>,
): string {
  const parts = (Object.keys(condition) as Fact[]).map(fact =>
    condition[fact] ? `(${columns[fact]})` : `NOT (${columns[fact]})`,
  )
  return parts.length === 0 ? "true" : parts.join(" AND ")
}
