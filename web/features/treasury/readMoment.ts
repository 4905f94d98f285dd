export type Moment = {
  /** Unix seconds; null is now. */
  at: number | null
  /** The address asked for a moment that there is none of. */
  misread: boolean
}

/** The last second that the index can be asked for. */
const LAST = 2_147_483_647

/** A moment as an address writes it: unix seconds, or a day or a time of one, in UTC. */
export function readMoment(text: string): Moment {
  if (text === "") return { at: null, misread: false }
  const at = /^\d{1,10}$/.test(text) ? Number(text) : secondsOf(text)
  return at >= 0 && at <= LAST ? { at, misread: false } : { at: null, misread: true }
}

function secondsOf(text: string): number {
  const [, day = "", clock = "00:00"] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)Z?)?$/.exec(text) ?? []
  const time = Date.parse(`${day}T${clock}Z`)
  // The 31st of February would be a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time / 1000 : Number.NaN
}
