import type { Address } from "viem"
import {
  coverAt,
  type DayFlow,
  isThin,
  LEAST_DAYS,
  LEAST_DAYS_WITH_PAYOUTS,
  outflowAt,
} from "../../domain/rebalance/cover.ts"
import { depletionOf, HORIZON_DAYS } from "../../domain/rebalance/depletion.ts"
import { positionOf, standingOf } from "../../domain/rebalance/planRebalance.ts"
import { type PoolChain, projected } from "../../domain/rebalance/problem.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import { dailyFlows } from "../rebalance/dailyFlows.ts"
import type { ChainHolding } from "../rebalance/poolState.ts"
import type { PlanFacts } from "../rebalance/readPlan.ts"
import type { RequestContext } from "./context.ts"

export const rebalanceChain = {
  typeDefs: /* GraphQL */ `
    "A chain of a pool, in shares: 18 decimals, whatever the token has."
    type RebalanceChain {
      chain: Chain!
      token: Token!
      contract: Address!
      "What the token's own contract says that the bridge holds; null where the chain's nodes do not answer."
      onChainShares: BigInt
      "The block that the contract was asked at. What the bridge's events changed between the plan's moment and that block is taken out again."
      onChainBlock: BigInt
      "Claims on this chain that were not paid out yet."
      owedShares: BigInt!
      "Deposited since when, of what is owed, in unix seconds; null where nothing is."
      oldestOwedTimestamp: Int
      "On chain, less what is owed: below zero, claims wait for liquidity."
      effectiveShares: BigInt
      "As \`inbound\` says."
      inboundShares: BigInt!
      "Effective and inbound."
      projectedShares: BigInt
      "The band, of which these three tell; null where nobody knows what the whole pool holds, which it is a part of."
      floorShares: BigInt
      targetShares: BigInt
      ceilingShares: BigInt
      "By what is projected, and uncovered wherever what is effective is below zero. Null where nobody knows what the whole pool holds."
      position: RebalancePosition
      "Once all moves have come; null where no plan is offered."
      afterShares: BigInt
      afterPosition: RebalancePosition
      "Whether nothing can be moved to or from it."
      outage: Boolean!
      "Whether its bridge takes nothing in and pays nothing out, by its last decision about that."
      paused: Boolean!
      forecast: RebalanceForecast!
    }

    enum RebalancePosition {
      "Less than nothing: claims wait."
      UNCOVERED
      BELOW_FLOOR
      IN_BAND
      ABOVE_CEILING
    }

    type RebalanceForecast {
      "The whole days (UTC) that it goes by."
      days: Int!
      "Why there is none: the history is too thin. Null where there is one."
      refusal: String
      "What was paid out on a day that half of the days do not exceed."
      medianOutflowShares: BigInt
      "What was paid out on a day that 95 of a hundred days do not exceed."
      highOutflowShares: BigInt
      "Days that what is effective lasts at such outflows; null where nothing goes out."
      medianCoverDays: Decimal
      highCoverDays: Decimal
      "When nothing is left, if the recorded days come again: the earlier and the later end. Null is later than a year."
      depletedFrom: Int
      depletedTo: Int
      "Whether what the treasury sent to itself was left out of these days: it is, where \`treasury\` is named."
      withoutTreasury: Boolean!
      "How depletion was found."
      method: String!
    }
  `,
  resolvers: {
    RebalancePlan: { chains: chainsOf },
    RebalanceChain: {
      chain: ({ chain }: ChainFacts) => chainOf(chain.chainId),
      token: ({ token }: ChainFacts, _: unknown, { tokens }: RequestContext) =>
        tokens.load(tokenId(token.chainId, token.address)),
      contract: ({ token }: ChainFacts) => token.address,
      onChainShares: ({ held }: ChainFacts) => held,
      onChainBlock: ({ heldBlock }: ChainFacts) => heldBlock,
      owedShares: ({ owed }: ChainFacts) => owed,
      oldestOwedTimestamp: readOldest,
      effectiveShares: ({ held, chain }: ChainFacts) => (held === undefined ? null : chain.effective),
      inboundShares: ({ chain }: ChainFacts) => chain.inbound,
      projectedShares: ({ held, chain }: ChainFacts) => (held === undefined ? null : projected(chain)),
      floorShares: ({ chain, isPoolKnown }: ChainFacts) => (isPoolKnown ? chain.band.floor : null),
      targetShares: ({ chain, isPoolKnown }: ChainFacts) => (isPoolKnown ? chain.band.target : null),
      ceilingShares: ({ chain, isPoolKnown }: ChainFacts) => (isPoolKnown ? chain.band.ceiling : null),
      position: ({ chain, isPoolKnown }: ChainFacts) => (isPoolKnown ? standingOf(chain) : null),
      afterShares: ({ after }: ChainFacts) => after,
      afterPosition: ({ after, chain }: ChainFacts) =>
        after === undefined ? null : positionOf(after, chain.band),
      forecast: readForecast,
    },
    RebalanceForecast: {
      days: ({ flows }: Forecast) => flows.length,
      refusal: ({ flows }: Forecast) => (isThin(flows) ? thinSentence(flows) : null),
      method: ({ withoutTreasury }: Forecast) =>
        `Historical simulation: the recorded days are lived through again from each of them on, up to ${HORIZON_DAYS} days, and of how long the holdings last the 10th and 90th percentile are given. ${withoutTreasury ? "What the treasury sent to itself is left out." : "What the treasury sent to itself counts like any other payout, since nobody named its address."}`,
    },
  },
}

type ChainFacts = ChainHolding & {
  chain: PoolChain
  after: bigint | undefined
  outage: boolean
  paused: boolean
  /** Otherwise parts of the pool, such as bands, are parts of what happens to be known. */
  isPoolKnown: boolean
  at: number
  wantedDays: number
  treasury: Address | undefined
}

function chainsOf(facts: PlanFacts): ChainFacts[] {
  if (facts.kind === "SELF_BALANCED") return []
  const { holdings, problem, plan, choice, paused, at, days } = facts
  const isPoolKnown = holdings.every(({ held }) => held !== undefined)
  return holdings.flatMap((holding, place) => {
    const chain = problem.chains[place]
    if (!chain) return []
    return {
      ...holding,
      chain,
      after: plan?.after[place],
      outage: choice.outages.includes(chain.chainId),
      paused: paused.includes(chain.chainId),
      isPoolKnown,
      at,
      wantedDays: days,
      treasury: choice.treasury,
    }
  })
}

async function readOldest({ token, at }: ChainFacts, _: unknown, { owed }: RequestContext) {
  const { chainId, address } = token
  const times = (await owed.load(at))
    .filter(row => row.to_chain_id === `${chainId}` && row.to_token === address.toLowerCase())
    .flatMap(({ oldest_timestamp: oldest }) => (oldest === null ? [] : [oldest]))
  return times.length === 0 ? null : Math.min(...times)
}

type Forecast = Awaited<ReturnType<typeof readForecast>>

async function readForecast(facts: ChainFacts, _: unknown, { rows }: RequestContext) {
  const { token, at, wantedDays, treasury, held, chain } = facts
  const flows = await dailyFlows({ token, at, days: wantedDays, treasury }, rows)
  const basis = { flows, withoutTreasury: treasury !== undefined }
  if (isThin(flows)) return basis
  const [medianOutflowShares, highOutflowShares] = [outflowAt(50, flows), outflowAt(95, flows)]
  if (held === undefined) return { ...basis, medianOutflowShares, highOutflowShares }
  const { early, late } = depletionOf(chain.effective, flows)
  const dayAfter = (days: number | undefined) => (days === undefined ? null : at + days * 86_400)
  const coverOf = (outflow: bigint) => {
    const cover = coverAt(outflow, chain.effective)
    return cover === undefined ? null : decimalText(cover, 2)
  }
  return {
    ...basis,
    medianOutflowShares,
    highOutflowShares,
    medianCoverDays: coverOf(medianOutflowShares),
    highCoverDays: coverOf(highOutflowShares),
    depletedFrom: dayAfter(early),
    depletedTo: dayAfter(late),
  }
}

function thinSentence(flows: readonly DayFlow[]): string {
  const withPayouts = flows.filter(({ outflow }) => outflow > 0n).length
  return `The history is too thin: ${flows.length} whole days, ${withPayouts} of them with a payout; ${LEAST_DAYS} and ${LEAST_DAYS_WITH_PAYOUTS} are needed.`
}
