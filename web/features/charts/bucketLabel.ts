import type { Interval } from "./buckets.ts"

// Swedish writes dates as ISO 8601 does.
const ISO = "sv-SE"

/** When an interval begins, exactly. A day in UTC needs no hour; elsewhere it begins at another one. */
export function bucketLabel(start: number, interval: Interval, timeZone: string): string {
  const time = interval === "HOUR" || timeZone !== "UTC"
  const format = new Intl.DateTimeFormat(ISO, {
    timeZone,
    dateStyle: "short",
    ...(time && { timeStyle: "short" }),
  })
  return format.format(start * 1000)
}

/** The same in the room that an axis has. */
export function tickLabel(start: number, interval: Interval, timeZone: string): string {
  const parts =
    interval === "HOUR"
      ? ({ hour: "2-digit", minute: "2-digit" } as const)
      : ({ day: "numeric", month: "short" } as const)
  return new Intl.DateTimeFormat("en-GB", { timeZone, ...parts }).format(start * 1000)
}
