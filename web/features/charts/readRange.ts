export const RANGES = {
  "24h": "24 hours",
  "7d": "7 days",
  "30d": "30 days",
  "90d": "90 days",
  "1y": "1 year",
  all: "All",
}

export type RangeName = keyof typeof RANGES

export type RangeChoice = {
  /** Null where two days were given instead. */
  range: RangeName | null
  /** Days in UTC, as `2026-11-21`; empty where that end is open. */
  from: string
  to: string
  /** The address asked for stretches of time that there are none of. */
  misread: boolean
}

const DEFAULT_RANGE = "30d"

/** Which stretch of time an address asks for. */
export function readRange(range: string, from = "", to = ""): RangeChoice {
  const preset = isRangeName(range) ? range : DEFAULT_RANGE
  const none = { range: preset, from: "", to: "" } as const
  if (from === "" && to === "") return { ...none, misread: range !== "" && preset !== range }
  const readable =
    [from, to].every(day => day === "" || isDay(day)) && (from === "" || to === "" || from <= to)
  return readable ? { range: null, from, to, misread: false } : { ...none, misread: true }
}

function isRangeName(text: string): text is RangeName {
  return Object.hasOwn(RANGES, text)
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
