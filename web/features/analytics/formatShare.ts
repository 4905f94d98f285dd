/** A part of one, as percent: the decimal point moves, and no digit is lost. */
export function formatShare(share: string): string {
  const [whole = "0", decimals = ""] = share.split(".")
  const padded = decimals.padEnd(2, "0")
  const percent = `${Number(whole + padded.slice(0, 2))}`
  const rest = padded.slice(2).replace(/0+$/, "")
  return `${percent}${rest && `.${rest}`} %`
}
