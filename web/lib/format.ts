const grouped = new Intl.NumberFormat("en")

export function formatInteger(value: number | string): string {
  return grouped.format(typeof value === "string" ? BigInt(value) : value)
}

export function cutMiddle(hex: string): string {
  return hex.length <= 14 ? hex : `${hex.slice(0, 6)}…${hex.slice(-4)}`
}

const UNITS = [
  { name: "s", seconds: 1, until: 60 },
  { name: "min", seconds: 60, until: 3_600 },
  { name: "h", seconds: 3_600, until: 48 * 3_600 },
  { name: "days", seconds: 86_400, until: Number.POSITIVE_INFINITY },
]

/** Clocks disagree by a little: what lies in the future is "just now". */
export function formatAge(seconds: number): string {
  if (seconds < 1) return "just now"
  const unit = UNITS.find(each => seconds < each.until) ?? UNITS[0]
  return unit ? `${Math.floor(seconds / unit.seconds)} ${unit.name} ago` : ""
}

/** The same on the server and in every browser, so that hydration agrees: UTC, and says so. */
export function formatExactTime(timestamp: number): string {
  return `${new Date(timestamp * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`
}

export function formatClock(timestamp: number): string {
  return `${new Date(timestamp * 1000).toISOString().slice(11, 19)} UTC`
}
