/** The bridge counts everything with 18 decimals, whatever the token has. */
const DECIMALS = 18

/** Shares as the bridge emits them, written as an exact decimal. */
export function sharesToDecimal(shares: string): string {
  const negative = shares.startsWith("-")
  const digits = shares.slice(Number(negative)).padStart(DECIMALS + 1, "0")
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "")
  return `${negative ? "-" : ""}${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`
}
