/** The parts of the page, in their order. */
export const SECTIONS = {
  api: "Where the API is",
  answers: "What an answer is",
  queries: "Saved queries",
  exports: "Whole lists as files",
  subscriptions: "As it happens",
  limits: "Limits",
  health: "Health and metrics",
} as const

export type SectionName = keyof typeof SECTIONS
