export type Series = { key: string; label: string; colour: string }

export const OTHERS = "others"

const COLOURS = [1, 2, 3, 4, 5, 6].map(slot => `var(--series-${slot})`)

export const COLOUR_OF_OTHERS = "var(--series-others)"

/** Of what always stands in the same order, by its place. */
export function seriesColour(slot: number): string {
  return COLOURS[slot] ?? COLOUR_OF_OTHERS
}

type Candidate = { key: string; label: string; transfers: number }

/** The six that most goes by have a colour each, in the order of their names, so that a longer range seldom changes it. */
export function buildSeries(candidates: readonly Candidate[], nameOfOthers: string): Series[] {
  const counts = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const known = counts.get(candidate.key)
    counts.set(candidate.key, { ...candidate, transfers: candidate.transfers + (known?.transfers ?? 0) })
  }
  const ranked = [...counts.values()].sort((a, b) => b.transfers - a.transfers || order(a.key, b.key))
  const named = ranked.slice(0, COLOURS.length).sort((a, b) => order(a.label, b.label))
  const series = named.map(({ key, label }, slot) => ({
    key,
    label,
    colour: seriesColour(slot),
  }))
  if (ranked.length > named.length)
    series.push({ key: OTHERS, label: nameOfOthers, colour: COLOUR_OF_OTHERS })
  return series
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
