/** The code points in a name that are not plain letters, digits or signs: what a look-alike is made of. */
export function unusualCodes(raw: string): string[] {
  const unusual = [...raw].filter(character => !/^[\x20-\x7e]$/.test(character))
  return [...new Set(unusual)].map(codeOf)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
}
