const MOST_PERCENT = 300

/** A pool size in whole percents of what the pool has, in whole tokens. */
export function sizeSlider(pool: string) {
  const [whole = "0"] = pool.split(".")
  const size = BigInt(whole)
  if (size <= 0n) return null
  return {
    most: MOST_PERCENT,
    placeOf: (text: string) => {
      const [digits = ""] = text.split(".")
      return /^\d+$/.test(digits) ? Number((BigInt(digits) * 100n) / size) : 100
    },
    textAt: (place: number) => (place === 100 ? "" : String((size * BigInt(place)) / 100n)),
  }
}
