/** What waits for one subscriber: bounded, so that one who does not read costs no more than this. */
export class Outbox<Item> implements AsyncIterableIterator<Item> {
  readonly #limit: number
  readonly #onEnd: () => void
  #items: Item[] = []
  #ended = false
  #failure: Error | undefined
  #waiting: PromiseWithResolvers<IteratorResult<Item>> | undefined

  /** Nothing more is wanted for it from `onEnd` on, though what waits is still to be read. */
  constructor(limit: number, onEnd: () => void) {
    this.#limit = limit
    this.#onEnd = onEnd
  }

  /** False where there is no room for it. */
  put(item: Item): boolean {
    if (this.#ended) return true
    if (this.#waiting) this.#answer({ done: false, value: item })
    else if (this.#items.length < this.#limit) this.#items.push(item)
    else return false
    return true
  }

  /** After what is waiting already; the error, if there is one, comes last. */
  end(failure?: Error): void {
    if (this.#ended) return
    this.#ended = true
    this.#onEnd()
    if (!this.#waiting) {
      this.#failure = failure
      return
    }
    if (failure) this.#waiting.reject(failure)
    else this.#waiting.resolve({ done: true, value: undefined })
    this.#waiting = undefined
  }

  next(): Promise<IteratorResult<Item>> {
    const item = this.#items.shift()
    if (item !== undefined) return Promise.resolve({ done: false, value: item })
    const failure = this.#failure
    this.#failure = undefined
    if (failure) return Promise.reject(failure)
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    this.#waiting = Promise.withResolvers<IteratorResult<Item>>()
    return this.#waiting.promise
  }

  /** The subscriber has gone. */
  return(): Promise<IteratorResult<Item>> {
    this.#items = []
    this.end()
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #answer(result: IteratorResult<Item>): void {
    this.#waiting?.resolve(result)
    this.#waiting = undefined
  }
}
