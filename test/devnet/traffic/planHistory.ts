import { enabledNetworks } from "../../../ponder/networks/index.ts"
import { accounts, type Plan, type PlannedTransfer, type Step } from "./plan.ts"
import { Random } from "./random.ts"
import { pauseWindow, specialSteps } from "./specialSteps.ts"
import { stakingSteps } from "./stakingSteps.ts"
import { TransferMaker } from "./transferMaker.ts"
import { withApprovals } from "./withApprovals.ts"

type HistoryOptions = { seed: number; end: number; days: number; transferCount: number }

/** In fewer days the special situations would fall on each other. */
const SHORTEST_HISTORY = 20

const SLOT = 12
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The whole back-dated history as data: a function of the seed and the moment at which it ends. */
export function planHistory({ seed, end, days, transferCount }: HistoryOptions): Plan {
  if (days < SHORTEST_HISTORY) throw new Error(`A history takes at least ${SHORTEST_HISTORY} days.`)
  const start = end - days * DAY
  const random = new Random(seed)
  const maker = new TransferMaker(random, { historyStart: start, lastRatioDay: days - 1, firstTransferId: 1 })
  const steps = [...ratioSteps(start, days), ...specialSteps(start, days, () => maker.nextId())]
  const pause = pauseWindow(start, days)
  const whenOpen = (at: number) =>
    onGrid(start, at >= pause.from && at <= pause.until ? pause.until + (at - pause.from) : at)
  const planned = depositTimes(random, start + HOUR, end, transferCount)
  for (const at of planned.map(whenOpen).sort((a, b) => a - b)) {
    const transfer = maker.transferAt(at)
    steps.push(...transferSteps(random, maker, transfer, at, whenOpen(at + claimDelay(random)), end))
  }
  const within = steps.filter(step => step.at <= end)
  const staking = stakingSteps(seed, within, end)
  return { start, end, steps: inOrder([...withApprovals(inOrder(within), 2 * SLOT), ...staking]) }
}

/** The next beginning of a slot: what happens in one slot shares a block. */
function onGrid(start: number, at: number): number {
  return start + Math.ceil((at - start) / SLOT) * SLOT
}

/** Spread over the whole time, with now and then several in the same second, which is to say in the same block. */
function depositTimes(random: Random, start: number, end: number, count: number): number[] {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const previous = times.at(-1)
    times.push(
      previous !== undefined && random.chance(25) ? previous : random.between(start, end - 5 * MINUTE),
    )
  }
  return times.sort((a, b) => a - b)
}

function transferSteps(
  random: Random,
  maker: TransferMaker,
  transfer: PlannedTransfer,
  at: number,
  claimAt: number,
  end: number,
): Step[] {
  const toChainId = transfer.deposits[0]?.toChainId ?? transfer.fromChainId
  const steps: Step[] = [{ at, chainId: transfer.fromChainId, action: { kind: "deposit", transfer } }]
  if (random.chance(50)) {
    const payer = random.between(accounts.firstUser, accounts.lastUser)
    steps.push({ at, chainId: transfer.fromChainId, action: { kind: "payment", account: payer } })
  }
  if (random.chance(4) || claimAt > end) {
    if (transfer.case === "completed") transfer.case = "unclaimed"
    return steps
  }
  const byThirdParty = random.chance(4)
  if (byThirdParty && transfer.case === "completed") transfer.case = "claimed-by-third-party"
  const by = byThirdParty ? accounts.thirdParty : transfer.recipient
  steps.push({ at: claimAt, chainId: toChainId, action: { kind: "claim", transfer, by } })
  maker.claimed(transfer, claimAt)
  return steps
}

/** Most people come back within the hour; some the next day. */
function claimDelay(random: Random): number {
  if (random.chance(75)) return random.between(8 * MINUTE, 50 * MINUTE)
  if (random.chance(70)) return random.between(HOUR, 9 * HOUR)
  return random.between(9 * HOUR, 5 * DAY)
}

function ratioSteps(start: number, days: number): Step[] {
  return Array.from({ length: days }, (_, day) =>
    enabledNetworks.map(
      ({ id }): Step => ({ at: start + day * DAY, chainId: id, action: { kind: "ratios", day } }),
    ),
  ).flat()
}

/** By time; at one moment ratios come first, then payments, so that a deposit is seldom the first of its block. */
function inOrder(steps: Step[]): Step[] {
  const rank = ({ action }: Step) => (action.kind === "ratios" ? 0 : action.kind === "payment" ? 1 : 2)
  return steps.sort((a, b) => a.at - b.at || rank(a) - rank(b))
}
