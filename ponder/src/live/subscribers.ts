import type { TransferFilter } from "../queries/transfers/transferFilter.ts"
import type { Subscriber } from "./subscriber.ts"

export type Followers<Moment> = { filter: TransferFilter; members: Set<Subscriber<Moment>> }

/** Who has just come and is owed a beginning. */
export type Newcomer<Moment> =
  | { subscriber: Subscriber<Moment>; id: string }
  | { subscriber: Subscriber<Moment>; filter: TransferFilter; since: number }

/** Who is told of what. Those who ask for the same are kept together, so that each question is asked once. */
export class Subscribers<Moment> {
  readonly watchers = new Map<string, Set<Subscriber<Moment>>>()
  readonly followers = new Map<string, Followers<Moment>>()
  readonly newcomers = new Set<Newcomer<Moment>>()
  readonly #all = new Set<Subscriber<Moment>>()

  get size(): number {
    return this.#all.size
  }

  addWatcher(subscriber: Subscriber<Moment>, id: string): () => void {
    const watching = this.watchers.get(id) ?? new Set()
    this.watchers.set(id, watching.add(subscriber))
    return this.#add(subscriber, { subscriber, id }, () => {
      watching.delete(subscriber)
      if (watching.size === 0 && this.watchers.get(id) === watching) this.watchers.delete(id)
    })
  }

  addFollower(subscriber: Subscriber<Moment>, filter: TransferFilter, since?: number): () => void {
    const key = keyOf(filter)
    const following = this.followers.get(key) ?? { filter, members: new Set() }
    following.members.add(subscriber)
    this.followers.set(key, following)
    const newcomer = since === undefined ? undefined : { subscriber, filter, since }
    return this.#add(subscriber, newcomer, () => {
      following.members.delete(subscriber)
      if (following.members.size === 0 && this.followers.get(key) === following) this.followers.delete(key)
    })
  }

  endAll(): void {
    for (const { outbox } of this.#all) outbox.end()
  }

  #add(subscriber: Subscriber<Moment>, newcomer: Newcomer<Moment> | undefined, remove: () => void) {
    this.#all.add(subscriber)
    if (newcomer) this.newcomers.add(newcomer)
    return () => {
      this.#all.delete(subscriber)
      if (newcomer) this.newcomers.delete(newcomer)
      remove()
    }
  }
}

function keyOf(filter: TransferFilter): string {
  const fields = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(fields, (_, value) => (typeof value === "bigint" ? `${value}` : value))
}
