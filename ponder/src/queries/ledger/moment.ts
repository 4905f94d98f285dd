/** The state after a block of a chain, after everything up to a time (unix seconds), or after all that is indexed. */
export type Moment =
  | { kind: "BLOCK"; chainId: number; block: bigint }
  | { kind: "TIME"; timestamp: number }
  | { kind: "NOW" }
