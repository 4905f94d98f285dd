import type { RegisteredToken } from "../registeredToken.ts"
import { MOST_STEPS } from "./inSteps.ts"
import type { PolicyChoice } from "./policyChoice.ts"
import type { MoveKind, Route } from "./problem.ts"

/** A way that is not open: the chains that are out, and those whose bridge does not allow the other one. */
export type ClosedRoute = { route: Route; closedBy: number[]; bannedBy: number[] }

const ONE = 10n ** 18n
/** More than any pool has. */
const UNBOUNDED = 10n ** 40n
/** Until a deposit is final on a slow chain and claimed on the other. */
const BRIDGE_SECONDS = 1_800

/** What every move is a multiple of: the coarsest of the pool's tokens, or ten times as much for a pool too large for it. */
export function stepOf(pool: readonly RegisteredToken[], { step }: PolicyChoice, gross: bigint): bigint {
  if (step !== undefined) return step
  let coarsest = pool
    .map(({ liquidity }) => (liquidity?.move.step ?? 1n) * ONE)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .reduce((_, last) => last, 1n)
  while (gross / coarsest > MOST_STEPS) coarsest *= 10n
  return coarsest
}

/** Every way between two chains of the pool that there is, open or closed. */
export function routesOf(
  pool: readonly RegisteredToken[],
  choice: PolicyChoice,
): { open: Route[]; closed: ClosedRoute[] } {
  const routes = pool.flatMap(from =>
    pool
      .filter(to => to !== from)
      .flatMap(to => kindsOf(from, to, choice).map(kind => routeOf(kind, from, to, choice))),
  )
  const judged = routes.map(route => ({
    route,
    closedBy: choice.outages.filter(id => id === route.fromChainId || id === route.toChainId),
    bannedBy: bansOn(route, choice),
  }))
  const isOpen = ({ closedBy, bannedBy }: ClosedRoute) => closedBy.length + bannedBy.length === 0
  return {
    open: judged.filter(isOpen).map(({ route }) => route),
    closed: judged.filter(judgement => !isOpen(judgement)),
  }
}

/** A pool can hold two tokens that are no pair themselves: the bridge would mint for a deposit of the one, and not swap it. */
function kindsOf(from: RegisteredToken, to: RegisteredToken, { unstaking }: PolicyChoice): MoveKind[] {
  const bridged = isPair(from, to) || isPair(to, from)
  const unstaked = unstaking && from.unstakeSeconds !== undefined
  return [...(bridged ? (["BRIDGE"] as const) : []), ...(unstaked ? (["UNSTAKE"] as const) : [])]
}

function isPair({ pairs }: RegisteredToken, { chainId, address }: RegisteredToken): boolean {
  return pairs.some(pair => pair.chainId === chainId && pair.address === address)
}

/** A move is a deposit on the one chain and its claim on the other, and a ban on either side stops it. */
function bansOn({ kind, fromChainId, toChainId }: Route, { bans = [] }: PolicyChoice): number[] {
  if (kind === "UNSTAKE") return []
  const ends = [fromChainId, toChainId]
  return bans
    .filter(ban => ends.includes(ban.chainId) && ends.includes(ban.toChainId))
    .map(ban => ban.chainId)
}

function routeOf(kind: MoveKind, from: RegisteredToken, to: RegisteredToken, choice: PolicyChoice): Route {
  const transactions = [from, to].map(({ liquidity }) => (liquidity?.transactionCost ?? 0n) * ONE)
  return {
    kind,
    fromChainId: from.chainId,
    toChainId: to.chainId,
    fixedCost: choice.fixedCost ?? transactions.reduce((sum, cost) => sum + cost, 0n),
    costPerMillion: choice.costPerMillion,
    minimum: choice.minimumMove ?? (to.liquidity?.move.least ?? 0n) * ONE,
    maximum: choice.maximumMove ?? UNBOUNDED,
    seconds: kind === "UNSTAKE" ? unstakeWait(from, choice) : BRIDGE_SECONDS,
  }
}

function unstakeWait(token: RegisteredToken, { unstakeWaits = [] }: PolicyChoice): number {
  const known = unstakeWaits.find(
    ({ chainId, address }) => chainId === token.chainId && address === token.address,
  )
  return known?.seconds ?? token.unstakeSeconds ?? 0
}
