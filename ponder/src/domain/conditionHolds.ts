import type { Condition } from "./condition.ts"

export function conditionHolds<Fact extends string>(
  condition: Condition<Fact>,
  facts: Record<Fact, boolean>,
): boolean {
  return (Object.keys(condition) as Fact[]).every(fact => facts[fact] === condition[fact])
}
