/** A small seeded generator (splitmix32): the same seed gives the same traffic on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + (this.#next() % (high - low + 1))
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.between(1, 100) <= percent
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)]
    if (item === undefined) throw new Error("Nothing to pick from.")
    return item
  }

  /** An item, each as likely as its weight says. */
  weighted<Item extends { weight: number }>(items: readonly Item[]): Item {
    let left = this.between(
      1,
      items.reduce((sum, item) => sum + item.weight, 0),
    )
    for (const item of items) {
      left -= item.weight
      if (left <= 0) return item
    }
    throw new Error("Nothing to pick from.")
  }

  #next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let mixed = this.#state ^ (this.#state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}
