export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value below which so many of a hundred are, by the nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.max(Math.ceil((ordered.length * percent) / 100) - 1, 0)] ?? Number.NaN
}
