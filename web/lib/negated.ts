import { isSome } from "./isSome.ts"

/** A decimal from zero on, as one below it. */
export function negated(decimal: string): string {
  return isSome(decimal) ? `-${decimal}` : "0"
}
