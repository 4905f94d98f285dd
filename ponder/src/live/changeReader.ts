import type { TurnedFinal } from "../queries/transfers/changedTransfers.ts"
import type { TrackedChain } from "../queries/transfers/trackedChains.ts"
import { type TransferKey, transferIdOf } from "../queries/transfers/transferKey.ts"
import type { Change, TransferMoment } from "./transferSource.ts"

/** While history is being indexed, only what happened within this time is news. */
const NEWS_SECONDS = 3_600

/** Reads what changed since it was last asked, each change once. */
export class ChangeReader {
  #horizon: string | undefined
  #seen = new Set<string>()
  #finalized = new Map<number, bigint>()

  /** Whoever has dealt with the changes says `done`; else they come again. */
  async read(now: TransferMoment<unknown>): Promise<{ changed: TransferKey[]; done: () => void }> {
    const { horizon, changes } = await now.changes({
      horizon: this.#horizon,
      turnedFinal: this.#turnedFinal(now.chains),
      happenedFrom: now.backfilled ? undefined : Math.floor(Date.now() / 1000) - NEWS_SECONDS,
    })
    // The first reading finds out what is no news.
    const fresh = this.#horizon === undefined ? [] : changes.filter(change => !this.#seen.has(nameOf(change)))
    return {
      changed: [...new Map(fresh.map(change => [transferIdOf(change), change])).values()],
      done: () => {
        // What lies beyond the next horizon does not come again: remembering this reading is enough.
        this.#seen = new Set(changes.map(nameOf))
        this.#horizon = horizon
        this.#finalized = new Map(
          now.chains.flatMap(chain =>
            chain.finalizedBlock === undefined ? [] : [[chain.id, chain.finalizedBlock]],
          ),
        )
      },
    }
  }

  #turnedFinal(chains: readonly TrackedChain[]): TurnedFinal[] {
    return chains.flatMap(({ id, finalizedBlock }) => {
      const was = this.#finalized.get(id)
      return was !== undefined && finalizedBlock !== undefined && finalizedBlock > was
        ? [{ chainId: id, was, is: finalizedBlock }]
        : []
    })
  }
}

function nameOf(change: Change): string {
  return `${transferIdOf(change)} ${change.change}`
}
