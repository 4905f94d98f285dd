export const RANGES = {
  "24h": "24 hours",
  "7d": "7 days",
  "30d": "30 days",
  "90d": "90 days",
  "1y": "1 year",
  all: "All",
}

export type RangeName = keyof typeof RANGES

export type Choice = {
  /** Null where two days were given instead. */
  range: RangeName | null
  /** Days in UTC, as `2026-11-21`; empty where that end is open. */
  from: string
  to: string
  tokenId: string | null
  by: "route" | "token"
  show: "count" | "amount"
  zone: "utc" | "local"
  /** The address asked for stretches of time that there are none of. */
  misread: boolean
}

type Parameters = Record<string, string | string[] | undefined>

const DEFAULT_RANGE = "30d"

/** What the address of the page asks for. */
export function readChoice(parameters: Parameters): Choice {
  const text = (name: string) => [parameters[name]].flat()[0]?.trim() ?? ""
  const tokenId = text("token").toLowerCase() || null
  return {
    ...readRange(text("range"), text("from"), text("to")),
    tokenId,
    by: tokenId === null && text("by") === "token" ? "token" : "route",
    // Amounts of different tokens are no sum of anything.
    show: tokenId !== null && text("show") !== "count" ? "amount" : "count",
    zone: text("zone") === "local" ? "local" : "utc",
  }
}

function readRange(
  range: string,
  from: string,
  to: string,
): Pick<Choice, "range" | "from" | "to" | "misread"> {
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
