/** How far below a limit that was met the next requests stay, and how that is left behind again. */
const BELOW_LIMIT = 0.95
const GROWTH = 1.05
const GROWS_EVERY_MS = 10_000
const SHORTEST_REST_MS = 250

/** How many requests a second an endpoint takes, which only its refusals tell. */
export class Pace {
  /** Without a limit until there was a refusal. */
  #perSecond = Number.POSITIVE_INFINITY
  #nextAt = 0
  #refusedAt = Number.NEGATIVE_INFINITY
  #grownAt = 0
  #accepted: number[] = []
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
    const now = this.#now()
    this.#accepted = [...this.#accepted.filter(at => at > now - 1_000), now]
  }

  /** Of a request that was sent at `sentAt`. What was on its way at a refusal already says nothing new. */
  refused(sentAt: number, retryAfterMs: number | undefined): void {
    const now = this.#now()
    const rest = Math.max(SHORTEST_REST_MS, retryAfterMs ?? 0)
    this.#nextAt = Math.max(this.#nextAt, now + rest)
    if (sentAt < this.#refusedAt) return
    this.#refusedAt = now
    this.#grownAt = now
    const inLastSecond = this.#accepted.filter(at => at > now - 1_000).length
    this.#perSecond = Math.max(1, Math.min(this.#perSecond, inLastSecond) * BELOW_LIMIT)
  }

  #grow(now: number): void {
    while (Number.isFinite(this.#perSecond) && now - this.#grownAt >= GROWS_EVERY_MS) {
      this.#perSecond *= GROWTH
      this.#grownAt += GROWS_EVERY_MS
    }
  }
}
