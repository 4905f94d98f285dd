/** What a query may ask for at most. All of it is checked before the database is asked anything, except the time. */
export const limits = {
  body: { most: 65_536, code: "QUERY_TOO_LONG", counted: "bytes with its variables" },
  length: { most: 16_384, code: "QUERY_TOO_LONG", counted: "characters" },
  tokens: { most: 2_000, code: "QUERY_TOO_LONG", counted: "tokens" },
  depth: { most: 12, code: "QUERY_TOO_DEEP", counted: "levels of fields" },
  // Lists of the schema that stand inside each other, `fields { type { fields …`; the query of GraphiQL has one.
  introspection: { most: 3, code: "QUERY_TOO_DEEP", counted: "nested lists of the schema" },
  aliases: { most: 50, code: "TOO_MANY_ALIASES", counted: "aliases and repeated fields" },
  // A page of 500 transfers with everything that is known of each costs about 40,000.
  cost: {
    most: 50_000,
    code: "QUERY_TOO_COSTLY",
    counted: "fields, times the length of the pages they are in; a plan is 500, its replay 5,000",
  },
  seconds: { most: 15, code: "TIMEOUT", counted: "seconds" },
} as const

/** Fields that take far longer than to read a row: what each counts for. */
export const heavyFields: Readonly<Record<string, number>> = {
  "Query.rebalance": 500,
  "RebalancePlan.backtest": 5_000,
}

export type LimitName = keyof typeof limits

/** Answers that last as long as somebody reads them: how many of them one process gives at a time, to all clients together. */
export const openAnswerLimits = {
  streams: { inAll: 10_000, code: "TOO_MANY_STREAMS", counted: "streams" },
  exports: { inAll: 100, code: "TOO_MANY_EXPORTS", counted: "exports" },
} as const
