import { faultOf } from "../../domain/rebalance/faultOf.ts"
import { type Plan, planRebalance } from "../../domain/rebalance/planRebalance.ts"
import type { PolicyChoice } from "../../domain/rebalance/policyChoice.ts"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import { type PoolProblem, poolProblem } from "../../domain/rebalance/poolProblem.ts"
import { SolverStopped } from "../../domain/rebalance/solver.ts"
import { TooManyMoves } from "../../domain/rebalance/splitMoves.ts"
import { type RegisteredToken, registeredToken } from "../../domain/registeredToken.ts"
import { bannedWays } from "../../queries/rebalance/bannedWays.ts"
import { pausedChains } from "../../queries/rebalance/pausedChains.ts"
import { badInput } from "../graphql/badInput.ts"
import type { RequestContext } from "../graphql/context.ts"
import { originInput } from "../graphql/input.ts"
import { unstakeWaits } from "../staking/unstakeWaits.ts"
import { type ChainHolding, poolState } from "./poolState.ts"
import { type RebalanceInput, readInput } from "./readInput.ts"
import { type Refusal, refusalsOf } from "./refusalsOf.ts"

/** What is minted elsewhere against what is locked here stays in balance by itself. */
type SelfBalanced = { kind: "SELF_BALANCED"; token: RegisteredToken; at: number }

export type PoolPlan = {
  kind: "POOL"
  token: RegisteredToken
  /** The moment that all of it is about. */
  at: number
  choice: PolicyChoice
  /** How many days of history are looked at. */
  days: number
  /** Each in the order of the pool's tokens, like the chains of the problem. */
  pool: RegisteredToken[]
  holdings: ChainHolding[]
  problem: PoolProblem
  /** Chains whose bridge is paused. */
  paused: number[]
  refusals: Refusal[]
  /** Undefined where it is refused. */
  plan: Plan | undefined
}

export type PlanFacts = SelfBalanced | PoolPlan

export async function readPlan(
  input: RebalanceInput,
  unstaking: boolean,
  context: RequestContext,
): Promise<PlanFacts> {
  const chosen = readInput(input, unstaking)
  const token = tokenOf(input.tokenId)
  const at = await context.commonMoment()
  const pool = poolOf(token)
  if (!pool) return { kind: "SELF_BALANCED", token, at }

  const [holdings, indexed, paused, bans, waits] = await Promise.all([
    poolState(pool, at, context),
    context.indexedBlocks(),
    readPaused(pool, context),
    readBans(pool, context),
    unstaking ? unstakeWaits(pool, at, context) : [],
  ])
  const choice = {
    ...chosen,
    bans,
    unstakeWaits: waits,
    outages: [...new Set([...chosen.outages, ...paused])],
  }
  const problem = poolProblem(
    pool,
    holdings.map(({ held, owed }) => (held ?? 0n) - owed),
    choice,
  )
  const fault = faultOf(problem, pool, chosen)
  if (fault !== undefined) throw badInput(fault)

  const now = Math.floor(Date.now() / 1_000)
  const refusals = refusalsOf(holdings, indexed, { now, maxLagSeconds: input.maxLagSeconds })
  const solved = refusals.length > 0 ? { refusals, plan: undefined } : await solve(problem, choice)
  return { kind: "POOL", token, at, choice, days: input.days, pool, holdings, problem, paused, ...solved }
}

function tokenOf(id: string): RegisteredToken {
  const { chainId, address } = originInput(id)
  const token = registeredToken(chainId, address)
  if (token) return token
  throw badInput("`tokenId` is the id of a registered token: nobody plans with what anyone can make.")
}

async function readPaused(pool: readonly RegisteredToken[], { rows }: RequestContext): Promise<number[]> {
  const query = pausedChains(pool.map(({ chainId }) => chainId))
  return (await rows<{ chain_id: number }>(query)).map(row => row.chain_id)
}

async function readBans(pool: readonly RegisteredToken[], { rows }: RequestContext) {
  const query = bannedWays(pool.map(({ chainId }) => chainId))
  return (await rows<{ chain_id: number; to_chain_id: number }>(query)).map(row => ({
    chainId: row.chain_id,
    toChainId: row.to_chain_id,
  }))
}

async function solve(
  problem: PoolProblem,
  { aim }: PolicyChoice,
): Promise<Pick<PoolPlan, "plan" | "refusals">> {
  try {
    return { plan: await planRebalance(problem, aim), refusals: [] }
  } catch (error) {
    if (error instanceof TooManyMoves) throw badInput(error.message)
    if (!(error instanceof SolverStopped)) throw error
    const sentence = "No plan was proven to be the cheapest in time. Larger steps make it easier."
    return { plan: undefined, refusals: [{ chainId: null, reason: "SOLVER_STOPPED", sentence }] }
  }
}
