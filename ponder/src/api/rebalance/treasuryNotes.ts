import type { Address } from "viem"
import type { Plan } from "../../domain/rebalance/planRebalance.ts"
import { chainOf } from "../chainOf.ts"
import { decimalText } from "../decimalText.ts"
import type { RequestContext } from "../graphql/context.ts"
import type { PoolPlan } from "./readPlan.ts"
import { toSmallestUnits } from "./toSmallestUnits.ts"

export type TreasuryNote = {
  chainId: number
  kind: "NO_CONTRACT" | "HOLDS_TOO_LITTLE" | "NOT_ANSWERED"
  /** That the chain was asked at. */
  block: bigint
  sentence: string
}

type Planned = Pick<PoolPlan, "pool" | "choice" | "holdings" | "token"> & {
  plan: Pick<Plan, "moves"> | undefined
}
type Sources = Pick<RequestContext, "chainBalance" | "hasCode">

/**
 * What would keep the treasury from signing its files or from having what they bring: it has to be a contract wherever it
 * deposits and wherever it claims, and to hold what it deposits. Where all is in order nothing is said.
 */
export async function treasuryNotes(planned: Planned, sources: Sources): Promise<TreasuryNote[]> {
  const { plan, token, pool, holdings } = planned
  const { treasury } = planned.choice
  if (!plan || !treasury || token.bondType === "REBASING") return []
  const bridged = plan.moves.filter(({ route }) => route.kind === "BRIDGE")
  const notes = await Promise.all(
    pool.flatMap((member, place) => {
      const block = holdings[place]?.heldBlock
      const deposits = bridged.filter(({ route }) => route.toChainId === member.chainId)
      const claims = bridged.some(({ route }) => route.fromChainId === member.chainId)
      if (block === undefined || (deposits.length === 0 && !claims)) return []
      const amount = deposits.reduce((sum, { shares }) => sum + toSmallestUnits(shares, member), 0n)
      return [
        codeNote(member.chainId, treasury, block, sources),
        balanceNote({ ...member, treasury, block, amount }, sources),
      ]
    }),
  )
  return notes.flatMap(note => note ?? [])
}

async function codeNote(
  chainId: number,
  treasury: Address,
  block: bigint,
  { hasCode }: Sources,
): Promise<TreasuryNote | undefined> {
  const { name } = chainOf(chainId)
  const isContract = await hasCode({ chainId, address: treasury, block })
  if (isContract) return undefined
  return isContract === undefined
    ? {
        ...{ chainId, block, kind: "NOT_ANSWERED" },
        sentence: `The nodes of ${name} did not say whether the treasury's address is a contract there. Make sure before anybody signs.`,
      }
    : {
        ...{ chainId, block, kind: "NO_CONTRACT" },
        sentence: `The treasury's address is no contract on ${name}: no multisig stands there, which could sign or claim. Do not sign before it does.`,
      }
}

type Needed = {
  chainId: number
  address: Address
  symbol: string
  decimals: number
  treasury: Address
  block: bigint
  /** What all files of the chain deposit, in the token's smallest unit. */
  amount: bigint
}

async function balanceNote(
  { chainId, address, symbol, decimals, treasury, block, amount }: Needed,
  { chainBalance }: Sources,
): Promise<TreasuryNote | undefined> {
  if (amount === 0n) return undefined
  const { name } = chainOf(chainId)
  const needed = `${decimalText(amount, decimals)} ${symbol}`
  const held = await chainBalance({ chainId, token: address, holder: treasury, block })
  if (held !== undefined && held >= amount) return undefined
  return held === undefined
    ? {
        ...{ chainId, block, kind: "NOT_ANSWERED" },
        sentence: `The nodes of ${name} did not say whether the treasury holds the ${needed} that it has to deposit there. Make sure before anybody signs.`,
      }
    : {
        ...{ chainId, block, kind: "HOLDS_TOO_LITTLE" },
        sentence: `The treasury holds ${decimalText(held, decimals)} ${symbol} on ${name}, and has to deposit ${needed} there: the deposit fails until it holds as much.`,
      }
}
