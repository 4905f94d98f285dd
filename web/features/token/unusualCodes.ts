import { codeOf } from "../../lib/codeOf.ts"

/** The code points in a name that are not plain letters, digits or signs: what a look-alike is made of. */
export function unusualCodes(raw: string): string[] {
  const unusual = [...raw].filter(character => !/^[\x20-\x7e]$/.test(character))
  return [...new Set(unusual)].map(codeOf)
}
