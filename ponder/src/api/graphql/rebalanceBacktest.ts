import { type BacktestResult, backtest, type Policy } from "../../domain/rebalance/backtest.ts"
import { SolverStopped } from "../../domain/rebalance/solver.ts"
import { TooManyMoves } from "../../domain/rebalance/splitMoves.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"
import { recordedHistory } from "../rebalance/recordedHistory.ts"
import { badInput } from "./badInput.ts"
import type { RequestContext } from "./context.ts"

const MOST_DAYS = 400
const MOST_HOURS = 720
const MOST_LOOKS = 500
const HOUR = 3_600

export const rebalanceBacktest = {
  typeDefs: /* GraphQL */ `
    "The recorded deposits and claims once more: from what is there now with all of them taken back, so that what an operator moved by other ways was there from the start."
    type RebalanceBacktest {
      "Unix seconds."
      from: Int!
      to: Int!
      "Deposits and claims that were replayed."
      events: Int!
      byPolicy: BacktestResult!
      withoutMoves: BacktestResult!
    }

    type BacktestResult {
      "Claims that found less than they were for. They wait in line until there is enough."
      blockedClaims: Int!
      blockedShares: BigInt!
      "Of all of them together."
      waitedSeconds: BigInt!
      "Of all chains together: less than the floor beyond what was owed."
      secondsBelowFloor: BigInt!
      moves: Int!
      movedShares: BigInt!
      "In tokens."
      cost: Decimal!
      "The least that any chain had beyond what it owed."
      lowestShares: BigInt!
      lowestChain: Chain!
      lowestTimestamp: Int!
    }
  `,
  resolvers: {
    RebalancePlan: { backtest: readBacktest },
    BacktestResult: {
      cost: ({ cost }: BacktestResult) => decimalText(cost),
      lowestShares: ({ lowest }: BacktestResult) => lowest.shares,
      lowestChain: ({ lowest }: BacktestResult) => chainOf(lowest.chainId),
      lowestTimestamp: ({ lowest }: BacktestResult) => lowest.timestamp,
    },
  },
}

type Arguments = { days: number; everyHours: number }

async function readBacktest(facts: PlanFacts, { days, everyHours }: Arguments, context: RequestContext) {
  if (days < 1 || days > MOST_DAYS) throw badInput(`\`days\` is from 1 to ${MOST_DAYS}.`)
  if (everyHours < 1 || everyHours > MOST_HOURS) throw badInput(`\`everyHours\` is from 1 to ${MOST_HOURS}.`)
  const looks = Math.floor((days * 24) / everyHours)
  if (looks > MOST_LOOKS)
    throw badInput(`A replay looks at most ${MOST_LOOKS} times; this one ${looks} times.`)
  // What is held is not known, or not of one moment.
  if (facts.kind === "SELF_BALANCED" || facts.refusals.length > 0) return null
  const { problem, choice } = facts
  const history = await recordedHistory(facts, days, context)
  const bands = problem.chains.map(({ band }) => band)
  const { routes, step, reserve } = problem
  const policy: Policy = { bands, routes, step, reserve, aim: choice.aim, everySeconds: everyHours * HOUR }
  const [byPolicy, withoutMoves] = await Promise.all([
    backtest(history, bands, policy).catch(refuseUnsolved),
    backtest(history, bands),
  ])
  return { from: history.from, to: history.to, events: history.events.length, byPolicy, withoutMoves }
}

/** A plan of the past that nobody would get today either. */
function refuseUnsolved(error: unknown): never {
  if (error instanceof TooManyMoves) throw badInput(error.message)
  if (!(error instanceof SolverStopped)) throw error
  throw badInput(
    "A plan of the replay was not proven to be the cheapest in time. Larger steps make it easier.",
  )
}
