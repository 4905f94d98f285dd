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

/** Two units at most: what a person would say. */
export function formatDuration(seconds: number): string {
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`
  if (minutes > 0)
    return seconds % 60 > 0 && minutes < 10 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`
  return `${seconds} s`
}

export type AmountText = {
  whole: string
  /** With its point; empty where there is none. */
  fraction: string
  /** Something was left out. */
  cut: boolean
}

/** An exact decimal, grouped; never rounded, only cut, and it says so. Small numbers keep three digits that count. */
export function splitAmount(decimal: string, mostDecimals = Number.POSITIVE_INFINITY): AmountText {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal)
  // Not a number that we know: rather as it came than as another one.
  if (!parts) return { whole: decimal, fraction: "", cut: false }
  const [, sign = "", digits = "0", decimals = ""] = parts
  const whole = `${sign === "-" ? "\u2212" : ""}${grouped.format(BigInt(digits))}`
  const exact = decimals.replace(/0+$/, "")
  const leadingZeros = /^0*/.exec(exact)?.[0].length ?? 0
  const wanted = digits === "0" ? Math.max(mostDecimals, leadingZeros + 3) : mostDecimals
  const shown = exact.slice(0, wanted)
  return { whole, fraction: shown && `.${shown}`, cut: shown.length < exact.length }
}

/** The same on the server and in every browser, so that hydration agrees: UTC, and says so. */
export function formatExactTime(timestamp: number): string {
  return `${new Date(timestamp * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`
}

export function formatClock(timestamp: number): string {
  return `${new Date(timestamp * 1000).toISOString().slice(11, 19)} UTC`
}
