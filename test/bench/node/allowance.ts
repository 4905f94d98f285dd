/** As many in a second as were agreed, and so many at once after a pause. */
export class Allowance {
  #left = 0
  #since = 0

  take(perSecond: number, now = performance.now()): boolean {
    if (perSecond === 0) return true
    this.#left = Math.min(perSecond, this.#left + ((now - this.#since) * perSecond) / 1_000)
    this.#since = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
