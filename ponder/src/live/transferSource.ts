import type { TransferRow } from "../api/read/transfers.ts"
import type { TurnedFinal } from "../queries/transfers/changedTransfers.ts"
import type { TrackedChain } from "../queries/transfers/trackedChains.ts"
import type { TransferFilter } from "../queries/transfers/transferFilter.ts"
import type { TransferKey } from "../queries/transfers/transferKey.ts"

export type Change = TransferKey & { change: string }

export type ChangeRequest = {
  horizon: string | undefined
  turnedFinal: readonly TurnedFinal[]
  happenedFrom: number | undefined
}

/** What is true at a moment, and the questions that can be asked about it. */
export type TransferMoment<Moment> = {
  /** Handed on with each transfer. */
  moment: Moment
  chains: readonly TrackedChain[]
  /** Whether every chain's history is indexed. */
  backfilled: boolean
  changes(request: ChangeRequest): Promise<{ horizon: string; changes: Change[] }>
  /** For each filter, which of these it lets through. */
  among(keys: readonly TransferKey[], filters: readonly TransferFilter[]): Promise<TransferKey[][]>
  since(filter: TransferFilter, since: number, limit: number): Promise<TransferKey[]>
  read(ids: readonly string[]): Promise<TransferRow[]>
}

export type TransferSource<Moment> = {
  now(): Promise<TransferMoment<Moment>>
  /** Calls back on each change that the database tells of; `live` says whether it does so now. */
  listen(onChange: () => void): ChangeSignal
}

export type ChangeSignal = { live: () => boolean; close: () => void }
