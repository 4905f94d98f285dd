import { afterAll, beforeAll } from "vitest"
import { dryPool } from "./wholeHistory/dryPool.ts"
import { ledger } from "./wholeHistory/ledger.ts"
import { matching } from "./wholeHistory/matching.ts"
import { names } from "./wholeHistory/names.ts"
import { ordinaryMetrics } from "./wholeHistory/ordinaryMetrics.ts"
import { pastTheBridge } from "./wholeHistory/pastTheBridge.ts"
import { prices } from "./wholeHistory/prices.ts"
import { randomMoments } from "./wholeHistory/randomMoments.ts"
import { readings } from "./wholeHistory/readings.ts"
import { staking } from "./wholeHistory/staking.ts"
import { stolenKey } from "./wholeHistory/stolenKey.ts"
import { tokensAndDecisions } from "./wholeHistory/tokensAndDecisions.ts"
import { WholeHistory } from "./wholeHistory/WholeHistory.ts"

const history = new WholeHistory()
beforeAll(() => history.start())
afterAll(() => history.stop())

ordinaryMetrics(history)
matching(history)
ledger(history)
readings(history)
tokensAndDecisions(history)
randomMoments(history)
names(history)
prices(history)
staking(history)
dryPool(history)

// Last, because nothing is as it was after them.
stolenKey(history)
pastTheBridge(history)
