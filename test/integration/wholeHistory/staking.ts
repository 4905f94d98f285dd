import { type Abi, type Address, formatUnits, getAddress, numberToHex, parseUnits } from "viem"
import { describe, expect, test } from "vitest"
import { bondAbi } from "../../../abis/bond.ts"
import { claimerPoolAbi, requestPoolAbi } from "../../../abis/stakingPool.ts"
import { localClaimerPoolAbi, localRequestPoolAbi } from "../../devnet/contracts/abis.ts"
import { accountOf } from "../../devnet/network/placeContracts.ts"
import { localToken } from "../../devnet/network/tokens.ts"
import type { Devnet } from "../../devnet/startDevnet.ts"
import { accounts } from "../../devnet/traffic/plan.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { stakingChainId } from "../../devnet/traffic/stakingSteps.ts"
import { askApi } from "../indexer/askApi.ts"
import type { IndexUnderTest } from "../indexer/indexUnderTest.ts"
import { readContract } from "../indexer/readContract.ts"
import { lastBlockBy } from "./lastBlockBy.ts"

type Pool = { address: Address; shares: string | null; staked: string | null; pending: string }
type QueueDay = { pool: Address; day: number; amount: string; requests: number; claimable: string }
type Unstake = {
  pool: Address
  account: Address
  state: string
  amount: string
  paid: string
  timestamp: number
  unlocksAt: number
  paidAt: number | null
  paidTxHash: string | null
}
type Ratio = { ratio: string; block: string; timestamp: number }
type Yield = { days: number; growth: string | null; annual: string | null; from: Ratio; to: Ratio }

const DAY = 86_400
const whole = (text: string | null) => parseUnits(text ?? "", 18)
const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + whole(amount), 0n)
const unstakeFields = "pool account state amount paid timestamp unlocksAt paidAt paidTxHash"

export function staking(history: { readonly devnet: Devnet; readonly index: IndexUnderTest }): void {
  const ask = <Data>(query: string) => askApi<Data>(history.index.url, query)
  const chain = () => history.devnet.network.chain(stakingChainId)
  const poolOf = (queueOf: "REQUESTS" | "CLAIMERS") => {
    const pool = chain().network.stakingPools?.find(each => each.queueOf === queueOf)
    if (!pool) throw new Error("The chain has no such pool.")
    return pool.address
  }
  const readAt = (block: number, address: Address, abi: Abi, functionName: string, args: unknown[] = []) =>
    readContract(chain().node.rpc, { address, abi, functionName, args }, numberToHex(block))

  describe("the staking pools are what their own contracts say", () => {
    test("at random blocks: stakes, queues, each account's requests and the yields", async () => {
      const { plan } = history.devnet
      const random = new Random(23)
      const blockBy = await lastBlockBy(chain())
      const [newer, older] = [poolOf("REQUESTS"), poolOf("CLAIMERS")]
      const bond = localToken("aBNBb").address
      let open = 0
      for (let moment = 0; moment < 12; moment++) {
        const at = moment === 0 ? plan.end : random.between(plan.start, plan.end)
        const block = blockBy(at)
        const user = random.between(accounts.firstUser, accounts.lastUser)
        const holder = getAddress(accountOf(chain(), user))
        const { stakingPools, stakingQueue, pending, claimable, stakingYields } = await ask<{
          stakingPools: Pool[]
          stakingQueue: QueueDay[]
          pending: { nodes: Unstake[]; totalCount: number }
          claimable: { nodes: Unstake[]; totalCount: number }
          stakingYields: Yield[]
        }>(`{
          stakingPools(at: ${at}) { address shares staked pending }
          stakingQueue(at: ${at}) { pool day amount requests claimable }
          pending: stakingUnstakes(at: ${at}, state: PENDING, first: 500) { totalCount nodes { ${unstakeFields} } }
          claimable: stakingUnstakes(at: ${at}, state: CLAIMABLE, first: 500) { totalCount nodes { ${unstakeFields} } }
          stakingYields(tokenId: "${stakingChainId}-${bond}", at: ${at}) {
            days growth annual from { ratio block timestamp } to { ratio block timestamp } }
        }`)
        const [shares, owed, ratio, owedByOlder] = await Promise.all([
          readAt(block, newer, localRequestPoolAbi, "totalShares"),
          readAt(block, newer, requestPoolAbi, "getTotalPendingUnstakes"),
          readAt(block, bond, bondAbi, "ratio"),
          readAt(block, older, localClaimerPoolAbi, "totalPending"),
        ])
        expect(stakingPools).toMatchObject([
          {
            address: newer,
            shares: `${shares}`,
            staked: formatUnits((shares * 10n ** 18n + ratio - 1n) / ratio, 18),
            pending: formatUnits(owed, 18),
          },
          { address: older, shares: null, staked: null, pending: formatUnits(owedByOlder, 18) },
        ])

        const unpaid = [...pending.nodes, ...claimable.nodes]
        open += unpaid.length
        const isDue = ({ unlocksAt }: Unstake) => unlocksAt <= at
        expect(claimable.nodes.every(isDue) && !pending.nodes.some(isDue)).toBe(true)
        for (const [pool, total] of [
          [newer, owed],
          [older, owedByOlder],
        ] as const) {
          const days = stakingQueue.filter(day => day.pool === pool)
          const requests = unpaid.filter(request => request.pool === pool)
          const rests = requests.map(({ amount, paid }) => formatUnits(whole(amount) - whole(paid), 18))
          expect([sum(days.map(({ amount }) => amount)), sum(rests)]).toEqual([total, total])
          expect(days.reduce((count, day) => count + day.requests, 0)).toBe(requests.length)
        }
        const due = claimable.nodes.map(({ amount, paid }) => formatUnits(whole(amount) - whole(paid), 18))
        expect(sum(stakingQueue.map(day => day.claimable))).toBe(sum(due))

        const ofHolder = (pool: Address) =>
          unpaid
            .filter(request => request.pool === pool && request.account === holder)
            .toSorted((a, b) => a.timestamp - b.timestamp)
        const asked = await readAt(block, newer, requestPoolAbi, "getPendingRequestsOf", [holder])
        expect(ofHolder(newer).map(({ amount }) => whole(amount))).toEqual(asked)
        const ofOlder = await readAt(block, older, claimerPoolAbi, "pendingUnstakesOf", [holder])
        const rest = ofHolder(older).map(({ amount, paid }) => formatUnits(whole(amount) - whole(paid), 18))
        expect(sum(rest)).toBe(ofOlder)

        for (const { days, growth, annual, from, to } of stakingYields) {
          expect(whole(to.ratio)).toBe(ratio)
          if (growth === null || annual === null) {
            expect(at - days * DAY).toBeLessThan(plan.start)
            continue
          }
          // Ratios change at the beginning of a day of the history, whenever they are read.
          expect([from, to].map(({ timestamp }) => (timestamp - plan.start) % DAY)).toEqual([0, 0])
          const before = await readAt(blockBy(at - days * DAY), bond, bondAbi, "ratio")
          expect(whole(from.ratio)).toBe(before)
          expect(whole(growth)).toBe(((before - ratio) * 10n ** 18n) / ratio)
          const year = (before - ratio) * 10n ** 18n * 365n * BigInt(DAY)
          expect(whole(annual)).toBe(year / (ratio * BigInt(to.timestamp - from.timestamp)))
        }
      }
      expect(open).toBeGreaterThan(30)
    })

    test("a request shows when it is due, turns claimable then, and is paid by the payment that covers it", async () => {
      const { plan } = history.devnet
      const { stakingUnstakes } = await ask<{ stakingUnstakes: { nodes: Unstake[] } }>(
        `{ stakingUnstakes(at: ${plan.end}, first: 500) { nodes { ${unstakeFields} } } }`,
      )
      const { nodes } = stakingUnstakes
      const planned = plan.steps.filter(({ action }) => action.kind === "unstake")
      expect(nodes.map(({ timestamp }) => timestamp)).toEqual(planned.map(({ at }) => at).toReversed())
      expect(new Set(nodes.map(({ state }) => state))).toEqual(new Set(["PENDING", "CLAIMABLE", "PAID"]))
      expect(nodes.every(({ timestamp, unlocksAt }) => unlocksAt === timestamp + 7 * DAY)).toBe(true)
      expect(nodes.some(({ paid, amount }) => paid !== "0" && paid !== amount)).toBe(true)

      const late = nodes.find(({ paidAt, unlocksAt }) => paidAt !== null && paidAt > unlocksAt)
      if (!late) throw new Error("No request was paid after its time.")
      const stateAt = async (at: number) => {
        const { then } = await ask<{ then: { nodes: Unstake[] } }>(
          `{ then: stakingUnstakes(address: "${late.account}", at: ${at}, first: 500) { nodes { ${unstakeFields} } } }`,
        )
        return then.nodes.find(({ timestamp }) => timestamp === late.timestamp)?.state
      }
      const { timestamp, unlocksAt, paidAt } = late
      const moments = [timestamp - 1, timestamp, unlocksAt - 1, unlocksAt, (paidAt ?? 0) - 1, paidAt ?? 0]
      expect(await Promise.all(moments.map(stateAt))).toEqual([
        undefined,
        "PENDING",
        "PENDING",
        "CLAIMABLE",
        "CLAIMABLE",
        "PAID",
      ])
      const paid = plan.steps.filter(({ action }) => action.kind === "distribute").map(({ at }) => at)
      expect(paid).toContain(paidAt)
    })

    test("a plan says what comes back to its treasury, and how long who unstakes then has to wait", async () => {
      const open = async (at: number) => {
        const { stakingUnstakes } = await ask<{ stakingUnstakes: { nodes: Unstake[] } }>(
          `{ stakingUnstakes(at: ${at}, first: 500) { nodes { ${unstakeFields} } } }`,
        )
        return stakingUnstakes.nodes.filter(({ state }) => state !== "PAID").toReversed()
      }
      const [someone] = await open(history.devnet.plan.end)
      const { rebalance } = await ask<{
        rebalance: {
          at: number
          stakingPools: { address: Address; expectedSeconds: number }[]
          comingBack: Pick<Unstake, "amount" | "paid" | "state" | "unlocksAt">[]
        }
      }>(
        `{ rebalance(input: { tokenId: "1-${localToken("ANKR").address}", treasury: "${someone?.account}" }) {
             at stakingPools { address expectedSeconds } comingBack { amount paid state unlocksAt } } }`,
      )
      const unpaid = await open(rebalance.at)
      const owed = unpaid.filter(({ account }) => account === someone?.account)
      expect(owed.length).toBeGreaterThan(0)
      expect(rebalance.comingBack).toEqual(
        owed.map(({ amount, paid, state, unlocksAt }) => ({ amount, paid, state, unlocksAt })),
      )
      for (const { address, expectedSeconds } of rebalance.stakingPools) {
        const oldest = unpaid.find(({ pool }) => pool === address)?.timestamp ?? rebalance.at
        expect(expectedSeconds).toBe(Math.max(7 * DAY, rebalance.at - oldest))
      }
      expect(rebalance.stakingPools.some(({ expectedSeconds }) => expectedSeconds > 7 * DAY)).toBe(true)
    })

    test("lists are read in pages, each request and each stake once", async () => {
      const { plan } = history.devnet
      for (const [list, kind] of [
        ["stakingUnstakes", "unstake"],
        ["stakingStakes", "stake"],
      ] as const) {
        const times: number[] = []
        let total = 0
        for (let after: string | null = ""; after !== null; ) {
          const cursor: string = after && `, after: "${after}"`
          const { page } = await ask<{
            page: {
              totalCount: number
              nodes: { timestamp: number }[]
              pageInfo: { hasNextPage: boolean; endCursor: string }
            }
          }>(
            `{ page: ${list}(first: 40${cursor}) { totalCount nodes { timestamp } pageInfo { hasNextPage endCursor } } }`,
          )
          times.push(...page.nodes.map(({ timestamp }) => timestamp))
          total = page.totalCount
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        }
        const planned = plan.steps.filter(({ action }) => action.kind === kind)
        expect(times).toEqual(planned.map(({ at }) => at).toReversed())
        expect(total).toBe(planned.length)
      }
    })
  })
}
