import type { TransferRow } from "../api/read/transfers.ts"
import type { TransferStatus } from "../domain/transferStatusRules.ts"
import type { TurnedFinal } from "../queries/transfers/changedTransfers.ts"
import type { TransferFilter } from "../queries/transfers/transferFilter.ts"
import type { TransferKey } from "../queries/transfers/transferKey.ts"
import type { ChangeRequest, ChangeSignal, TransferMoment, TransferSource } from "./transferSource.ts"

/** Transfers in memory, for tests. As in PostgreSQL, changes from the horizon on come again. */
export class FakeSource implements TransferSource<string> {
  told = true
  failures = 0
  finalizedBlock = 10n
  listeners = 0
  readonly asked = { among: 0, read: 0 }
  readonly turnedFinal: TurnedFinal[] = []
  #writes = 0
  readonly #rows = new Map<string, { row: TransferRow; write: number }>()
  readonly #callbacks = new Set<() => void>()

  set(id: string, status: TransferStatus): void {
    this.#rows.set(id, {
      row: { id, status, anomalies: [] } as Partial<TransferRow> as TransferRow,
      write: ++this.#writes,
    })
    for (const call of this.#callbacks) call()
  }

  listen(onChange: () => void): ChangeSignal {
    this.listeners++
    if (this.told) this.#callbacks.add(onChange)
    return {
      live: () => this.told,
      close: () => {
        this.listeners--
        this.#callbacks.delete(onChange)
      },
    }
  }

  async now(): Promise<TransferMoment<string>> {
    const chain = { id: 1, indexedBlock: 20n, indexedTimestamp: 0, finalizedBlock: this.finalizedBlock }
    return {
      moment: "now",
      chains: [chain],
      backfilled: true,
      changes: async request => this.#changes(request),
      among: async (keys, filters) => {
        this.asked.among++
        return filters.map(filter => keys.filter(key => this.#passes(idOf(key), filter)))
      },
      since: async (filter, _, limit) =>
        [...this.#rows.keys()]
          .filter(id => this.#passes(id, filter))
          .slice(0, limit)
          .map(keyOf),
      read: async ids => {
        this.asked.read++
        if (this.failures-- > 0) throw new Error("The database is away.")
        return ids.flatMap(id => this.#rows.get(id)?.row ?? [])
      },
    }
  }

  #changes({ horizon, turnedFinal }: ChangeRequest) {
    this.turnedFinal.push(...turnedFinal)
    const from = Number(horizon ?? this.#writes)
    const changes = [...this.#rows.entries()]
      .filter(([, { write }]) => write >= from)
      .map(([id, { write }]) => ({ ...keyOf(id), change: String(write) }))
    return { horizon: String(this.#writes), changes }
  }

  #passes(id: string, { status }: TransferFilter): boolean {
    const row = this.#rows.get(id)?.row
    return row !== undefined && (status?.includes(row.status) ?? true)
  }
}

function keyOf(id: string): TransferKey {
  const [receipt_hash = "", to_chain_id = ""] = id.split("-")
  return { receipt_hash, to_chain_id, ordinal: "1" }
}

function idOf({ receipt_hash, to_chain_id }: TransferKey): string {
  return `${receipt_hash}-${to_chain_id}`
}
