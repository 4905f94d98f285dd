import { balanceAt } from "../../queries/ledger/balanceAt.ts"
import { owedAt } from "../../queries/ledger/owedAt.ts"
import { anomalyCounts } from "../../queries/transfers/anomalyCounts.ts"
import { freshnessOf } from "../freshnessOf.ts"
import { createRequestContext } from "../graphql/context.ts"
import { readReservesNow } from "../read/reserves.ts"
import { readSolvencyNow } from "../read/solvency.ts"
import { type BridgeReading, bridgeSamples } from "./bridgeSamples.ts"
import { chainSamples } from "./chainSamples.ts"
import type { Sample } from "./families.ts"

type Row<Part extends keyof BridgeReading> = BridgeReading[Part] extends (infer Item)[] ? Item : never

/** Asks database and chains for all that the gauges show. */
export async function readSamples(): Promise<Sample[]> {
  const context = createRequestContext()
  const { rows, indexedBlocks, trackedChains, chainHead } = context
  const chains = await trackedChains()
  const trackedChainIds = chains.map(({ id }) => id)
  // A payout without its deposit would look like a loss: nothing is later than the slowest chain.
  const at = Math.min(...chains.map(chain => chain.indexedTimestamp))
  const [freshness, balances, owed, solvency, reserves, anomalies] = await Promise.all([
    indexedBlocks().then(blocks =>
      Promise.all(blocks.map(async block => freshnessOf(block, await chainHead(block.chainId)))),
    ),
    rows<Row<"balances">>(balanceAt({ kind: "NOW" })),
    rows<Row<"owed">>(owedAt(at, trackedChainIds)),
    readSolvencyNow(context),
    readReservesNow(context),
    rows<Row<"anomalies">>(anomalyCounts(chains)),
  ])
  const bridge = bridgeSamples({ now: at, balances, owed, solvency, reserves, anomalies })
  return [...freshness.flatMap(chainSamples), ...bridge]
}
