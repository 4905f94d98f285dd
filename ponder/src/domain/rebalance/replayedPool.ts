import type { Band } from "./bandOf.ts"
import type { PlannedMove } from "./planRebalance.ts"
import type { History, PoolEvent } from "./poolHistory.ts"
import type { PoolChain } from "./problem.ts"

/** What a pool went through. */
export type Replayed = {
  blockedClaims: number
  blockedShares: bigint
  /** Of all blocked claims together, until they were paid or the history ended. */
  waitedSeconds: number
  /** Of all chains together. */
  secondsBelowFloor: number
  /** The least that any chain held beyond its debts, and where. */
  lowest: { chainId: number; shares: bigint; timestamp: number }
}

type Waiting = { since: number; shares: bigint; owed: boolean }

type Chain = {
  chainId: number
  held: bigint
  owed: bigint
  inbound: bigint
  band: Band
  /** Claims that found too little, the oldest first. */
  queue: Waiting[]
}

/** A pool through which time passes: what comes and goes, who has to wait, and for how long a chain is short. */
export function replayedPool({ from, start }: History, bands: readonly Band[]) {
  const chains: Chain[] = start.map(({ chainId, held, owed }, place) => {
    const band = bands[place]
    if (!band) throw new Error(`Chain ${chainId} has no band.`)
    return { chainId, held, owed, inbound: 0n, band, queue: [] }
  })
  let arrivals: { at: number; move: PlannedMove }[] = []
  let now = from
  const counted = { blockedClaims: 0, blockedShares: 0n, waitedSeconds: 0, secondsBelowFloor: 0 }
  let lowest = lowestOf(chains, from)

  /** Everything up to a moment, in order. */
  function advance(time: number): void {
    for (const { at, move } of arrivals.filter(({ at }) => at <= time).toSorted((a, b) => a.at - b.at)) {
      pass(at)
      const chain = chainOf(move.route.toChainId)
      if (!chain) continue
      chain.held += move.shares
      chain.inbound -= move.shares
      payWaiting(chain)
    }
    arrivals = arrivals.filter(({ at }) => at > time)
    pass(time)
  }

  function pass(time: number): void {
    const seconds = Math.max(0, time - now)
    for (const { held, owed, band } of chains) {
      if (held - owed < band.floor) counted.secondsBelowFloor += seconds
    }
    now = Math.max(now, time)
  }

  function apply({ timestamp, kind, fromChainId, toChainId, shares, owed }: PoolEvent): void {
    advance(timestamp)
    const [from, to] = [chainOf(fromChainId), chainOf(toChainId)]
    if (kind === "DEPOSIT") {
      if (from) from.held += shares
      if (to) to.owed += shares
      if (from) payWaiting(from)
    } else if (to) {
      to.queue.push({ since: timestamp, shares, owed })
      const before = to.queue.length
      payWaiting(to)
      if (to.queue.length === before) {
        counted.blockedClaims += 1
        counted.blockedShares += shares
      }
    }
    const low = lowestOf(chains, timestamp)
    if (low.shares < lowest.shares) lowest = low
  }

  /** In the order in which they came, as far as it goes: nobody is passed over. */
  function payWaiting(chain: Chain): void {
    for (let first = chain.queue[0]; first && first.shares <= chain.held; first = chain.queue[0]) {
      chain.held -= first.shares
      if (first.owed) chain.owed -= first.shares
      counted.waitedSeconds += now - first.since
      chain.queue.shift()
    }
  }

  function move(planned: PlannedMove, time: number): void {
    const { fromChainId, toChainId, seconds } = planned.route
    const [from, to] = [chainOf(fromChainId), chainOf(toChainId)]
    if (from) from.held -= planned.shares
    if (to) to.inbound += planned.shares
    arrivals.push({ at: time + seconds, move: planned })
  }

  function chainOf(chainId: number | undefined): Chain | undefined {
    return chains.find(chain => chain.chainId === chainId)
  }

  return {
    advance,
    apply,
    move,
    chains: (): PoolChain[] =>
      chains.map(({ chainId, held, owed, inbound, band }) => ({
        chainId,
        effective: held - owed,
        inbound,
        band,
      })),
    result: (): Replayed => ({
      ...counted,
      waitedSeconds: chains
        .flatMap(({ queue }) => queue)
        .reduce((sum, { since }) => sum + now - since, counted.waitedSeconds),
      lowest,
    }),
  }
}

function lowestOf(chains: readonly Chain[], timestamp: number): Replayed["lowest"] {
  return chains
    .map(({ chainId, held, owed }) => ({ chainId, shares: held - owed, timestamp }))
    .reduce((low, other) => (other.shares < low.shares ? other : low))
}
