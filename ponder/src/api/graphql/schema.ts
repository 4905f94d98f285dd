import { createSchema } from "graphql-yoga"
import { account } from "./account.ts"
import { addressBook } from "./addressBook.ts"
import { anomaly } from "./anomaly.ts"
import { anomalyList } from "./anomalyList.ts"
import { balance } from "./balance.ts"
import { balanceHistory } from "./balanceHistory.ts"
import { chain } from "./chain.ts"
import { flow } from "./flow.ts"
import { freshness } from "./freshness.ts"
import { governance } from "./governance.ts"
import { inFlight } from "./inFlight.ts"
import type { LiveContext } from "./liveContext.ts"
import { pageInfo } from "./pageInfo.ts"
import { pegEvent } from "./pegEvent.ts"
import { price } from "./price.ts"
import { priceHistory } from "./priceHistory.ts"
import { rebalance } from "./rebalance.ts"
import { rebalanceBacktest } from "./rebalanceBacktest.ts"
import { rebalanceChain } from "./rebalanceChain.ts"
import { rebalanceMove } from "./rebalanceMove.ts"
import { rebalanceStaking } from "./rebalanceStaking.ts"
import { safeBatch } from "./safeBatch.ts"
import { scalars } from "./scalars.ts"
import { search } from "./search.ts"
import { solvency } from "./solvency.ts"
import { solvencyReserve } from "./solvencyReserve.ts"
import { solvencyTotals } from "./solvencyTotals.ts"
import { stakingPool } from "./stakingPool.ts"
import { stakingQueue } from "./stakingQueue.ts"
import { stakingStake } from "./stakingStake.ts"
import { stakingUnstake } from "./stakingUnstake.ts"
import { stakingYield } from "./stakingYield.ts"
import { stakingYieldHistory } from "./stakingYieldHistory.ts"
import { stats } from "./stats.ts"
import { subscription } from "./subscription.ts"
import { token } from "./token.ts"
import { transfer } from "./transfer.ts"
import { transferList } from "./transferList.ts"
import { transferLookups } from "./transferLookups.ts"
import { unexplainedEntry } from "./unexplainedEntry.ts"
import { usdSum } from "./usdSum.ts"
import { valueLocked } from "./valueLocked.ts"

const parts = [
  scalars,
  pageInfo,
  chain,
  token,
  transfer,
  pegEvent,
  anomaly,
  anomalyList,
  governance,
  transferLookups,
  transferList,
  account,
  addressBook,
  balance,
  balanceHistory,
  price,
  priceHistory,
  usdSum,
  valueLocked,
  solvency,
  solvencyReserve,
  solvencyTotals,
  unexplainedEntry,
  rebalance,
  rebalanceChain,
  rebalanceMove,
  rebalanceBacktest,
  safeBatch,
  flow,
  inFlight,
  stats,
  stakingPool,
  stakingStake,
  stakingUnstake,
  stakingQueue,
  stakingYield,
  stakingYieldHistory,
  rebalanceStaking,
  search,
  freshness,
  subscription,
]

export const schema = createSchema<LiveContext>({
  typeDefs: ["type Query", ...parts.map(part => part.typeDefs)],
  resolvers: parts.map(part => part.resolvers),
})
