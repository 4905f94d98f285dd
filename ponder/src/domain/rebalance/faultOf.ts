import { type Address, isAddressEqual, zeroAddress } from "viem"
import { networks } from "../../../networks/index.ts"
import { type RegisteredToken, registeredTokens } from "../registeredToken.ts"
import { MOST_STEPS, routeSteps } from "./inSteps.ts"
import type { PolicyChoice } from "./policyChoice.ts"
import type { PoolProblem } from "./poolProblem.ts"

/** What of a choice makes no sense for a pool, as a sentence; undefined where all of it does. */
export function faultOf(
  problem: PoolProblem,
  pool: readonly RegisteredToken[],
  choice: PolicyChoice,
): string | undefined {
  return (
    faultOfChains(pool, choice) ??
    faultOfBands(problem) ??
    faultOfSizes(problem, pool, choice) ??
    faultOfTreasury(choice.treasury)
  )
}

function faultOfChains(
  pool: readonly RegisteredToken[],
  { bands, outages, inbound }: PolicyChoice,
): string | undefined {
  const ids = pool.map(({ chainId }) => chainId)
  const banded = bands.map(({ chainId }) => chainId)
  const stranger = [...banded, ...outages, ...inbound.map(({ chainId }) => chainId)].find(
    chainId => !ids.includes(chainId),
  )
  if (stranger !== undefined)
    return `Chain ${stranger} is not in this pool, which is on ${ids.join(" and ")}.`
  const twice = banded.find((chainId, index) => banded.indexOf(chainId) !== index)
  return twice === undefined ? undefined : `Chain ${twice} has one band, not several.`
}

function faultOfBands({ chains }: PoolProblem): string | undefined {
  const crossed = chains.find(({ band }) => band.floor > band.target || band.target > band.ceiling)
  return (
    crossed && `Of chain ${crossed.chainId} the floor is not above the target, nor that above the ceiling.`
  )
}

function faultOfSizes(
  problem: PoolProblem,
  pool: readonly RegisteredToken[],
  { maximumMove }: PolicyChoice,
): string | undefined {
  const { step, gross, routes } = problem
  const inUnits = pool.every(({ decimals }) => step % 10n ** BigInt(18 - decimals) === 0n)
  if (step <= 0n || !inUnits) return "`step` is more than 0, in whole units of the pool's tokens."
  if (gross / step > MOST_STEPS) return `\`step\` is at least a ${MOST_STEPS}th part of the pool.`
  if (maximumMove === undefined) return undefined
  if (maximumMove < step) return "`maximumMove` is at least a step."
  const isEmpty = routes
    .map(route => routeSteps(route, problem))
    .some(({ minimum, maximum }) => minimum > maximum)
  return isEmpty
    ? "`maximumMove` is not below the least move, which is the tokens' own unless `minimumMove` names another."
    : undefined
}

/** What is claimed for one of these is lost. Whether somebody holds the keys of another one, nobody here can know. */
function faultOfTreasury(treasury: Address | undefined): string | undefined {
  const nobodys = [
    zeroAddress,
    ...networks.map(({ bridge }) => bridge.address),
    ...registeredTokens.map(({ address }) => address),
  ]
  return treasury && nobodys.some(address => isAddressEqual(address, treasury))
    ? "`treasury` is neither the zero address, nor a bridge or a token: what is claimed for one of these is lost."
    : undefined
}
