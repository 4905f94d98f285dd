/** How much of a whole, in percent with one decimal, cut and never rounded up; null where there is no whole. */
export function partOf(shares: string, whole: string): string | null {
  const all = BigInt(whole)
  if (all <= 0n) return null
  const tenths = (BigInt(shares) * 1_000n) / all
  const size = tenths < 0n ? -tenths : tenths
  return `${tenths < 0n ? "-" : ""}${size / 10n}.${size % 10n}`
}
