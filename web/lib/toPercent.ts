/** A part of one as percent: the decimal point moves, and no digit is lost. */
export function toPercent(share: string): string {
  const [, sign = "", whole = "0", decimals = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(share) ?? []
  const rest = decimals.slice(2).replace(/0+$/, "")
  return `${sign}${BigInt(whole + decimals.slice(0, 2).padEnd(2, "0"))}${rest && `.${rest}`}`
}
