import { type Address, formatUnits, numberToHex, parseUnits } from "viem"
import { describe, expect, test } from "vitest"
import { bondAbi } from "../../../abis/bond.ts"
import type { BondType } from "../../../ponder/networks/network.ts"
import { priceFeedOf } from "../../../ponder/src/domain/priceFeedOf.ts"
import type { Devnet } from "../../devnet/startDevnet.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { askApi } from "../indexer/askApi.ts"
import type { IndexUnderTest } from "../indexer/indexUnderTest.ts"
import { readContract } from "../indexer/readContract.ts"
import { priceFields, type Round, roundAt, roundsOf, type ToldPrice } from "./feedRounds.ts"
import { lastBlockBy } from "./lastBlockBy.ts"

type Token = {
  id: string
  symbol: string
  bondType: BondType
  originAddress: Address
  originChain: { id: number }
}
type Balance = {
  chain: { id: number }
  side: string
  token: Token
  shares: string
  usd: string | null
  price: ToldPrice
}
type SumPart = Pick<Balance, "shares" | "usd" | "price"> & { token: { id: string } }
type Solvency = {
  token: Token
  rule: string
  lockedShares: string
  lockedUsd: string | null
  owedShares: string
  owedUsd: string | null
  price: ToldPrice
}
type UsdSum = { usd: string | null; leftOut: { token: { id: string }; price: { state: string } }[] }

const DAY = 86_400
const tokenFields = "id symbol bondType originAddress originChain { id }"

/** Dollars of shares with 8 decimals, reckoned here anew: all feeds of the local network have 8 decimals. */
function dollars(shares: string, bondType: BondType, answer: bigint, ratio: string | null): string {
  const per = bondType === "PLAIN" ? 10n ** 18n : parseUnits(ratio ?? "", 18)
  return formatUnits((BigInt(shares) * answer) / per, 8)
}

const added = (usd: readonly (string | null)[]) =>
  formatUnits(
    usd.reduce((sum, each) => sum + parseUnits(each ?? "0", 8), 0n),
    8,
  )

export function prices(history: { readonly devnet: Devnet; readonly index: IndexUnderTest }): void {
  describe("sums in dollars are made of the feeds' own rounds", () => {
    test("at random moments, whatever the bridges hold or have minted", async () => {
      const { network, plan } = history.devnet
      const random = new Random(11)
      const [ethereum, bsc] = [1, 56].map(id => network.chain(id))
      const lastBlocks = new Map([
        [1, await lastBlockBy(network.chain(1))],
        [56, await lastBlockBy(network.chain(56))],
      ])
      const states = new Set<string>()
      for (let moment = 0; moment < 20; moment++) {
        const at = moment === 0 ? plan.end : random.between(plan.start, plan.end)
        const { balances, valueLocked } = await askBalances(history.index.url, at)
        for (const { token, shares, usd, price, side } of balances) {
          states.add(price.state)
          expect(price.at).toBe(at)
          if (price.state === "NO_FEED" || price.state === "NOT_READ") {
            expect([usd, price.usd, price.block]).toEqual([null, null, null])
            continue
          }
          const round = await roundAt(network, price)
          expect(price.timestamp).toBeLessThanOrEqual(at)
          if (!round || round.answer === 0n) {
            expect([price.state, usd, price.usd]).toEqual(["DEAD_FEED", null, null])
            continue
          }
          expectRound(price, round)
          expect(usd).toBe(dollars(shares, token.bondType, round.answer, price.ratio))
          if (side !== "LOCKED" || token.bondType === "PLAIN") continue
          const home = token.originChain.id === 1 ? ethereum : bsc
          const block = lastBlocks.get(token.originChain.id)?.(at) ?? 0
          const call = { abi: bondAbi, address: token.originAddress, functionName: "ratio" }
          const ratio = home && (await readContract(home.node.rpc, call, numberToHex(block)))
          expect(price.ratio).toBe(formatUnits(ratio ?? 0n, 18))
        }
        expectSum(
          valueLocked,
          balances.filter(({ side }) => side === "LOCKED"),
        )
      }
      expect(states).toEqual(new Set(["FRESH", "NO_FEED", "DEAD_FEED", "STALE"]))
    })

    test("for the transfers of the whole history, each at the moment of its deposit", async () => {
      const { transfers } = await askApi<{
        transfers: {
          nodes: {
            shares: string
            amountUsd: string | null
            createdAt: number
            token: Token
            price: ToldPrice
          }[]
        }
      }>(
        history.index.url,
        `{ transfers(first: 500, orderBy: OLDEST) {
             nodes { shares amountUsd createdAt token { ${tokenFields} } price { ${priceFields} } } } }`,
      )
      expect(transfers.nodes).toHaveLength(500)
      const priced = transfers.nodes.filter(({ price }) => price.usd !== null)
      expect(priced.length).toBeGreaterThan(350)
      const wanted = priced.map(({ price }) => roundOf(price))
      const rounds = await roundsOf(history.devnet.network, wanted)
      for (const { shares, amountUsd, createdAt, token, price } of priced) {
        const { feed, roundId } = roundOf(price)
        const round = rounds.get(`${feed} ${roundId}`)
        if (!round) throw new Error(`${feed} has no round ${roundId}.`)
        expectRound(price, round)
        expect(price.at).toBe(createdAt)
        expect(amountUsd).toBe(dollars(shares, token.bondType, round.answer, price.ratio))
      }
      const others = transfers.nodes.filter(({ price }) => price.usd === null)
      expect(others.map(({ amountUsd }) => amountUsd)).toEqual(others.map(() => null))
      expect(new Set(others.map(({ price }) => price.state))).toContain("NO_FEED")
    })

    test("for what was sent, with what is left out of the sum", async () => {
      const { stats } = await askApi<{
        stats: {
          volumes: { usd: string | null; shares: string; token: { id: string }; price: { state: string } }[]
          volumeUsd: UsdSum
        }
      }>(
        history.index.url,
        `{ stats { volumes { usd shares token { id } price { state } }
                   volumeUsd { usd leftOut { token { id } price { state } } } } }`,
      )
      const counted = stats.volumes.filter(({ price }) => price.state === "FRESH")
      const left = stats.volumes.filter(({ price }) => price.state !== "FRESH")
      expect(counted.length).toBeGreaterThan(3)
      expect(stats.volumeUsd.usd).toBe(added(counted.map(({ usd }) => usd)))
      expect(stats.volumeUsd.leftOut.map(({ token }) => token.id).sort()).toEqual(
        left.map(({ token }) => token.id).sort(),
      )
    })
  })

  test("solvency is told in dollars of its shares, and summed up rule by rule", async () => {
    const { network, plan } = history.devnet
    for (const day of [10, 25, 40, 60]) {
      const { solvency, solvencyTotals } = await askSolvency(history.index.url, plan.start + day * DAY)
      for (const { lockedShares, lockedUsd, token, price } of solvency) {
        const round = price.feed && price.block ? await roundAt(network, price) : undefined
        const isPriced = price.state === "FRESH" || price.state === "STALE"
        const expected =
          isPriced && round ? dollars(lockedShares, token.bondType, round.answer, price.ratio) : null
        expect(lockedUsd, `${token.symbol} on day ${day}`).toBe(expected)
      }
      for (const { rule, locked, owed } of solvencyTotals) {
        const ofRule = solvency.filter(row => row.rule === rule)
        expectSum(
          locked,
          ofRule.map(({ token, price, lockedShares, lockedUsd }) => ({
            token,
            price,
            shares: lockedShares,
            usd: lockedUsd,
          })),
        )
        expectSum(
          owed,
          ofRule.map(({ token, price, owedShares, owedUsd }) => ({
            token,
            price,
            shares: owedShares,
            usd: owedUsd,
          })),
        )
      }
    }
  })

  test("a feed that is dead gives no price, and one that is silent an old one that no sum takes", async () => {
    const { start } = history.devnet.plan
    const stateOn = async (day: number) => {
      const { balances, valueLocked } = await askBalances(history.index.url, start + day * DAY)
      const coins = balances.find(({ token, side }) => token.symbol === "BNB" && side === "LOCKED")
      const left = valueLocked.leftOut.find(({ token }) => token.id === coins?.token.id)
      return { ...coins?.price, usdOfBalance: coins?.usd, leftOut: left?.price.state }
    }
    expect(await stateOn(21)).toMatchObject({
      state: "DEAD_FEED",
      usd: null,
      usdOfBalance: null,
      leftOut: "DEAD_FEED",
    })
    expect(await stateOn(30)).toMatchObject({
      state: "DEAD_FEED",
      usd: null,
      usdOfBalance: null,
      leftOut: "DEAD_FEED",
    })
    expect(await stateOn(45)).toMatchObject({ state: "FRESH", stale: false, leftOut: undefined })
    const stale = await stateOn(60)
    expect(stale).toMatchObject({ state: "STALE", stale: true, leftOut: "STALE" })
    expect(stale.ageSeconds).toBeGreaterThan(7 * DAY)
    expect(Number(stale.usd)).toBeGreaterThan(0)
    expect(Number(stale.usdOfBalance)).toBeGreaterThan(0)
  })

  function expectSum(sum: UsdSum, parts: readonly SumPart[]): void {
    const counted = parts.filter(({ price }) => price.state === "FRESH")
    const leftOut = parts.filter(({ price, shares }) => price.state !== "FRESH" && shares !== "0")
    expect(sum.leftOut.map(({ token, price }) => `${token.id} ${price.state}`).sort()).toEqual(
      leftOut.map(({ token, price }) => `${token.id} ${price.state}`).sort(),
    )
    const isNone = counted.length === 0 && leftOut.length > 0
    expect(sum.usd).toBe(isNone ? null : added(counted.map(({ usd }) => usd)))
  }

  function expectRound(price: ToldPrice, { roundId, answer, updatedAt }: Round): void {
    expect(["FRESH", "STALE"]).toContain(price.state)
    expect([price.roundId, price.updatedAt]).toEqual([`${roundId}`, Number(updatedAt)])
    expect(price.assetUsd).toBe(formatUnits(answer, 8))
    expect(price.ageSeconds).toBe(price.at - Number(updatedAt))
    const heartbeat = priceFeedOf(price.asset ?? "")?.heartbeatSeconds ?? 0
    // With an hour of grace.
    expect(price.stale).toBe((price.timestamp ?? 0) - Number(updatedAt) > heartbeat + 3_600)
  }
}

function roundOf({ feed, roundId }: ToldPrice) {
  if (!feed || !roundId) throw new Error("A price without its round.")
  return { feed, roundId: BigInt(roundId) }
}

function askBalances(url: string, at: number) {
  return askApi<{ balances: Balance[]; valueLocked: UsdSum }>(
    url,
    `{ balances(at: ${at}) {
         chain { id } side shares usd token { ${tokenFields} } price { ${priceFields} } }
       valueLocked(at: ${at}) { usd leftOut { token { id } price { state } } } }`,
  )
}

function askSolvency(url: string, at: number) {
  const sum = "{ usd leftOut { token { id } price { state } } }"
  return askApi<{ solvency: Solvency[]; solvencyTotals: { rule: string; locked: UsdSum; owed: UsdSum }[] }>(
    url,
    `{ solvency(at: ${at}) {
         rule lockedShares lockedUsd owedShares owedUsd token { ${tokenFields} } price { ${priceFields} } }
       solvencyTotals(at: ${at}) { rule locked ${sum} owed ${sum} } }`,
  )
}
