/** Durations as classes: so narrow that few transfers are in one, so few that hardly any table is longer for them. */
const SHORTEST = 64
const CLASSES_TO_DOUBLE = 8
const DOUBLINGS = 21

/** Where classes begin, in seconds; the first holds whatever is shorter, the last whatever is longer. */
export const classStarts = [
  ...new Set(
    Array.from({ length: CLASSES_TO_DOUBLE * DOUBLINGS }, (_, step) =>
      Math.round(SHORTEST * 2 ** (step / CLASSES_TO_DOUBLE)),
    ),
  ),
]

/** The class of a duration: how many of the starts it has reached, as SQL. */
export const durationClass = `width_bucket(duration_seconds, '{${classStarts}}'::int[])`
