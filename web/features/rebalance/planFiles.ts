import { csvLine } from "../../../ponder/src/domain/csvLine.ts"
import type { Read } from "../../lib/reading.ts"
import type { PlanData, PlanVariables } from "./queries.ts"

type Answer = Pick<Read<PlanData>, "data" | "blocks">

/** A file that is in the page itself: just the plan that is looked at, and without JavaScript too. */
export function fileAddress(type: "application/json" | "text/csv", content: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(content)}`
}

/** The question, its answer, and the blocks that it was answered at. */
export function planJson({ data, blocks }: Answer, query: string, variables: PlanVariables): string {
  return `${JSON.stringify({ query, variables, data, extensions: { freshness: blocks } }, null, 2)}\n`
}

const COLUMNS = [
  "number",
  "kind",
  "fromChainId",
  "toChainId",
  "tokenId",
  "amount",
  "shares",
  "cost",
  "seconds",
  "reason",
  "at",
]

/** A line for each move, and in each the moment and the blocks that all of it was read at. */
export function movesCsv({ data: { rebalance }, blocks }: Answer): string {
  const head = [...COLUMNS, ...blocks.map(({ chainId }) => `block${chainId}`)]
  const lines = rebalance.moves.map(
    ({ kind, fromChain, toChain, amount, shares, cost, seconds, reason }, place) => [
      place + 1,
      kind,
      fromChain.id,
      toChain.id,
      rebalance.token.id,
      amount,
      shares,
      cost,
      seconds,
      reason,
      rebalance.at,
      ...blocks.map(({ block }) => block),
    ],
  )
  return [head, ...lines].map(csvLine).join("")
}
