const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z?$/
const UNIX_SECONDS = /^\d{1,10}$/

/** A moment in UTC, as a form sends it or as unix seconds; null for what is none. */
export function readMoment(text: string): number | null {
  if (UNIX_SECONDS.test(text)) return Number(text)
  const time = ISO.test(text) ? Date.parse(text.replace(/Z?$/, "Z")) : Number.NaN
  // A day that no month has is taken for one of the next.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 16))
  return exists && time >= 0 ? time / 1000 : null
}

/** To the second, as forms and addresses hold it. */
export function writeMoment(moment: number): string {
  return new Date(moment * 1000).toISOString().slice(0, 19)
}
