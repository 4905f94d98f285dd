import { setTimeout as pause } from "node:timers/promises"
import type { TransferFilter } from "../queries/transfers/transferFilter.ts"
import { ChangeReader } from "./changeReader.ts"
import { deliver } from "./deliver.ts"
import { type LiveTransfer, Subscriber } from "./subscriber.ts"
import { Subscribers } from "./subscribers.ts"
import type { TransferSource } from "./transferSource.ts"
import { WakeUp } from "./wakeUp.ts"

type Timing = {
  /** Between two looks, however often the database calls: what comes meanwhile is read together. */
  rest: number
  /** At the latest; while the database tells of its changes, only finality is learned by looking. */
  whileTold: number
  whileNotTold: number
}

const usual: Timing = { rest: 200, whileTold: 5_000, whileNotTold: 1_000 }

/**
 * The one place of a process that looks for changed transfers, and only while somebody subscribes: once for all, when the
 * database says that something changed.
 */
export class TransferHub<Moment> {
  readonly #source: TransferSource<Moment>
  readonly #timing: Timing
  readonly #report: (problem: unknown) => void
  readonly #subscribers = new Subscribers<Moment>()
  readonly #wakeUp = new WakeUp()
  #running = false

  constructor(
    source: TransferSource<Moment>,
    report: (problem: unknown) => void = () => {},
    timing: Timing = usual,
  ) {
    this.#source = source
    this.#report = report
    this.#timing = timing
  }

  /** The transfer as it is, or as soon as there is one of this id, and again whenever it has changed. */
  watch(id: string): AsyncIterableIterator<LiveTransfer<Moment>> {
    return this.#enter(subscriber => this.#subscribers.addWatcher(subscriber, id))
  }

  /** What changes from now on; with `since`, first what has happened since then. */
  follow(filter: TransferFilter, since?: number): AsyncIterableIterator<LiveTransfer<Moment>> {
    return this.#enter(subscriber => this.#subscribers.addFollower(subscriber, filter, since))
  }

  /** Ends all streams. */
  close(): void {
    this.#subscribers.endAll()
    this.#wakeUp.call()
  }

  #enter(add: (subscriber: Subscriber<Moment>) => () => void): AsyncIterableIterator<LiveTransfer<Moment>> {
    const subscriber = new Subscriber<Moment>(() => {
      remove()
      if (this.#subscribers.size === 0) this.#wakeUp.call()
    })
    const remove = add(subscriber)
    this.#wakeUp.call()
    if (!this.#running) void this.#run()
    return subscriber.outbox
  }

  async #run(): Promise<void> {
    this.#running = true
    const signal = this.#source.listen(() => this.#wakeUp.call())
    const reader = new ChangeReader()
    while (this.#subscribers.size > 0) {
      await this.#wakeUp.wait(signal.live() ? this.#timing.whileTold : this.#timing.whileNotTold)
      try {
        await deliver(await this.#source.now(), reader, this.#subscribers)
      } catch (problem) {
        this.#report(problem)
      }
      await pause(this.#timing.rest)
    }
    signal.close()
    this.#running = false
  }
}
