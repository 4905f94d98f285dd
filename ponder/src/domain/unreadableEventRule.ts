/**
 * Beside `anomalyRules`, since those judge transfers by facts about them: nobody knows which transfer an event that cannot
 * be decoded belongs to.
 */
export const unreadableEventRule = {
  kind: "UNREADABLE_EVENT",
  severity: "WARNING",
  sentence: "The bridge emitted an event that cannot be decoded, so what it moved is not counted anywhere.",
} as const
