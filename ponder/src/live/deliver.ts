import { type TransferKey, transferIdOf } from "../queries/transfers/transferKey.ts"
import type { ChangeReader } from "./changeReader.ts"
import { stateOf } from "./stateOf.ts"
import { OUTBOX_LIMIT, type Subscriber } from "./subscriber.ts"
import type { Newcomer, Subscribers } from "./subscribers.ts"
import type { TransferMoment } from "./transferSource.ts"

/** Transfers that are read together. */
const PORTION = 500
/** Filters that are applied by one query. */
const FILTERS = 200

type Delivery<Moment> = { ids: readonly string[]; to: Iterable<Subscriber<Moment>> }

/** Reads what has changed, once, and hands it to those who asked for it; newcomers get their beginning. */
export async function deliver<Moment>(
  now: TransferMoment<Moment>,
  reader: ChangeReader,
  subscribers: Subscribers<Moment>,
): Promise<void> {
  const newcomers = [...subscribers.newcomers]
  const { changed, done } = await reader.read(now)
  const deliveries = [
    ...(await Promise.all(newcomers.map(newcomer => beginning(now, newcomer)))),
    ...toWatchers(changed, subscribers),
    ...(await toFollowers(now, changed, subscribers)),
  ]
  await send(now, deliveries)
  done()
  for (const newcomer of newcomers) subscribers.newcomers.delete(newcomer)
}

async function beginning<Moment>(
  now: TransferMoment<Moment>,
  newcomer: Newcomer<Moment>,
): Promise<Delivery<Moment>> {
  const to = [newcomer.subscriber]
  if ("id" in newcomer) return { ids: [newcomer.id], to }
  const missed = await now.since(newcomer.filter, newcomer.since, OUTBOX_LIMIT + 1)
  if (missed.length <= OUTBOX_LIMIT) return { ids: missed.map(transferIdOf), to }
  newcomer.subscriber.fail(
    "TOO_MUCH_SINCE",
    `More than ${OUTBOX_LIMIT} transfers changed since then: read the list \`transfers\`, then subscribe anew.`,
  )
  return { ids: [], to: [] }
}

function toWatchers<Moment>(changed: readonly TransferKey[], { watchers }: Subscribers<Moment>) {
  return changed.map(transferIdOf).flatMap(id => {
    const to = watchers.get(id)
    return to ? [{ ids: [id], to }] : []
  })
}

async function toFollowers<Moment>(
  now: TransferMoment<Moment>,
  changed: readonly TransferKey[],
  { followers }: Subscribers<Moment>,
): Promise<Delivery<Moment>[]> {
  const all = changed.length === 0 ? [] : [...followers.values()]
  const deliveries: Delivery<Moment>[] = []
  for (let start = 0; start < all.length; start += FILTERS) {
    const portion = all.slice(start, start + FILTERS)
    const passing = await now.among(
      changed,
      portion.map(({ filter }) => filter),
    )
    deliveries.push(
      ...portion.map(({ members }, place) => ({
        ids: (passing[place] ?? []).map(transferIdOf),
        to: members,
      })),
    )
  }
  return deliveries
}

async function send<Moment>(now: TransferMoment<Moment>, deliveries: readonly Delivery<Moment>[]) {
  const wanted = [...new Set(deliveries.flatMap(({ ids }) => ids))]
  for (let start = 0; start < wanted.length; start += PORTION) {
    const rows = await now.read(wanted.slice(start, start + PORTION))
    const byId = new Map(
      rows.map(row => [row.id, { transfer: { row, moment: now.moment }, state: stateOf(row) }]),
    )
    for (const { ids, to } of deliveries) {
      const found = ids.flatMap(id => byId.get(id) ?? [])
      for (const subscriber of to) {
        for (const { transfer, state } of found) subscriber.offer(transfer, state)
      }
    }
  }
}
