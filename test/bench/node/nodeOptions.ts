/** How the node behaves; each can be changed while it runs. */
export type NodeOptions = {
  /** Of every answer, in milliseconds. */
  latency: number
  /** HTTP requests in a second that a chain answers, the others get 429; 0 for any number. */
  requestsPerSecond: number
  /** Questions in one HTTP request; 1 refuses lists. */
  largestBatch: number
}

export const defaultNodeOptions: NodeOptions = { latency: 0, requestsPerSecond: 0, largestBatch: 1_000 }

/** What it was asked since it was told to count anew. */
export type NodeCounts = {
  httpRequests: number
  refused: number
  methods: Record<string, number>
  bytesSent: number
  /** When it was first asked about a block, in milliseconds since 1970. */
  firstQuestion: number | undefined
}

export const noCounts = (): NodeCounts => ({
  httpRequests: 0,
  refused: 0,
  methods: {},
  bytesSent: 0,
  firstQuestion: undefined,
})

/** How blocks come to the chains of a node, each with so many events. */
export type Pace = { milliseconds: number; eventsPerBlock: number }

/** When the block of each transaction came, in milliseconds since 1970. */
export type Appearances = Record<string, number>

export type NodeMessage =
  | { kind: "behave"; options: NodeOptions }
  | { kind: "count" }
  | { kind: "mine"; pace: Pace }
  | { kind: "rest" }
