/** How far below a limit that was met the requests stay, and how slowly more than that is tried again. */
const BELOW_LIMIT = 0.95
const PROBE = 1.05
const PROBES_EVERY_MS = 10_000
/** What is not near a limit that is known is left behind quickly. */
const DOUBLES_EVERY_MS = 1_000
const FIRST_GUESS = 8
const SHORTEST_REST_MS = 250
/** What was taken of late is counted in so many parts of a second. */
const PARTS = 10

/** How many requests a second an endpoint takes, which only its refusals tell. */
export class Pace {
  /** Without a limit until there was a refusal. */
  #perSecond = Number.POSITIVE_INFINITY
  /** What it took in the second before it last refused, where it took any. */
  #limit = Number.POSITIVE_INFINITY
  #nextAt = 0
  #refusedAt = Number.NEGATIVE_INFINITY
  #grownAt = 0
  readonly #accepted = new Map<number, number>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Takes the next turn; returns in how many milliseconds it comes. */
  takeTurn(): number {
    const now = this.#now()
    this.#grow(now)
    const at = Math.max(now, this.#nextAt)
    this.#nextAt = at + 1_000 / this.#perSecond
    return at - now
  }

  /** In how many milliseconds a turn taken now would come. */
  get delay(): number {
    return Math.max(0, this.#nextAt - this.#now())
  }

  accepted(): void {
    const part = this.#part()
    this.#accepted.set(part, (this.#accepted.get(part) ?? 0) + 1)
    for (const old of this.#accepted.keys()) if (old <= part - PARTS) this.#accepted.delete(old)
  }

  /** Of a request that was sent at `sentAt`. What was on its way at a refusal already says nothing new. */
  refused(sentAt: number, retryAfterMs = 0): void {
    const now = this.#now()
    this.#nextAt = Math.max(this.#nextAt, now + Math.max(SHORTEST_REST_MS, retryAfterMs))
    if (sentAt < this.#refusedAt) return
    const taken = this.#takenOfLate()
    this.#refusedAt = now
    this.#grownAt = now
    this.#limit = taken > 0 ? taken : Number.POSITIVE_INFINITY
    this.#perSecond =
      taken > 0 ? taken * BELOW_LIMIT : Math.max(1, Math.min(this.#perSecond, FIRST_GUESS) / 2)
  }

  #part(): number {
    return Math.floor((this.#now() * PARTS) / 1_000)
  }

  #takenOfLate(): number {
    const part = this.#part()
    return [...this.#accepted].reduce((sum, [at, count]) => (at > part - PARTS ? sum + count : sum), 0)
  }

  #grow(now: number): void {
    while (Number.isFinite(this.#perSecond)) {
      const near = this.#limit * BELOW_LIMIT
      const isNear = this.#perSecond >= near
      const step = isNear ? PROBES_EVERY_MS : DOUBLES_EVERY_MS
      if (now - this.#grownAt < step) return
      this.#grownAt += step
      this.#perSecond = isNear ? this.#perSecond * PROBE : Math.min(this.#perSecond * 2, near)
    }
  }
}
