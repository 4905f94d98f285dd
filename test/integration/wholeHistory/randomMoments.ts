import type { Address, Hex } from "viem"
import { describe, expect, test } from "vitest"
import type { BondType } from "../../../ponder/networks/network.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import { Random } from "../../devnet/traffic/random.ts"
import { askApi } from "../indexer/askApi.ts"
import { type Account, contractShares } from "./contractShares.ts"
import { lastBlockBy } from "./lastBlockBy.ts"
import { type SolvencyRow, solvencyFields } from "./solvencyFields.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function randomMoments(history: WholeHistory): void {
  describe("at a hundred random moments", () => {
    type Balance = {
      chain: { id: number }
      token: { id: string; symbol: string; originAddress: Address; bondType: BondType }
      side: string
      shares: string
    }
    type Difference = { at: number; where: string; shares: bigint }

    const differences: Difference[] = []

    test("solvency is the sum of what the chains' own contracts say at their blocks", async () => {
      const random = new Random(7)
      const lastBlocks = new Map(
        await Promise.all(
          history.devnet.network.chains.map(
            async chain => [chain.network.id, await lastBlockBy(chain)] as const,
          ),
        ),
      )
      for (let moment = 0; moment < 100; moment++) {
        const at = random.between(history.devnet.plan.start, 1_760_000_000)
        const { balances, solvency } = await askApi<{ balances: Balance[]; solvency: SolvencyRow[] }>(
          history.index.url,
          `{ balances(at: ${at}) { chain { id } token { id symbol originAddress bondType } side shares }
             solvency(at: ${at}) { ${solvencyFields} } }`,
        )
        const onChain = (
          await Promise.all(
            history.devnet.network.chains.map(async chain => {
              const own = balances.filter(balance => balance.chain.id === chain.network.id)
              const block = lastBlocks.get(chain.network.id)?.(at)
              const shares = await contractShares(chain, own.map(ledgerAccountOf), block)
              return own.map((balance, place) => ({ ...balance, held: shares[place] ?? 0n }))
            }),
          )
        ).flat()
        expect(onChain.length).toBe(balances.length)
        for (const { chain, token, side, shares, held } of onChain) {
          const difference = held - BigInt(shares)
          differences.push({ at, where: `${token.symbol} ${side} on ${chain.id}`, shares: difference })
        }
        for (const row of solvency) {
          const own = onChain.filter(({ token }) => token.id === row.token.id)
          const sum = (side: string) =>
            own.filter(each => each.side === side).reduce((total, { held }) => total + held, 0n)
          const straight = own.reduce((total, { held, shares }) => total + held - BigInt(shares), 0n)
          const { lockedShares, mintedShares, owedShares, untrackedShares, heldShares } = row
          expect([row.unexplainedShares, row.unexplainedEntries, row.solvent]).toEqual(["0", [], true])
          expect(BigInt(lockedShares) + straight, `${row.token.id} at ${at}`).toBe(sum("LOCKED"))
          if (row.rule === "BACKING") {
            expect(BigInt(mintedShares)).toBe(sum("MINTED"))
            expect(BigInt(owedShares) + BigInt(untrackedShares)).toBe(
              sum("LOCKED") - straight - sum("MINTED"),
            )
          } else if (heldShares !== null) {
            expect(BigInt(heldShares)).toBe(sum("LOCKED"))
          }
        }
      }
    })

    test("balances differ only by what was sent straight to a bridge, on purpose: the liquidity of a pair, and one gift", async () => {
      const { rpc } = history.devnet.network.chain(1).node
      const gift = history.devnet.record.samples["straight-to-bridge"]?.deposit
      const { blockNumber } = await rpc.call<{ blockNumber: Hex }>("eth_getTransactionReceipt", gift)
      const { timestamp } = await rpc.call<{ timestamp: Hex }>("eth_getBlockByNumber", blockNumber, false)
      const whole = (tokens: bigint) => tokens * 10n ** 18n
      const expected = (where: string, at: number) => {
        if (where === "ANKR LOCKED on 1" || where === "ANKR LOCKED on 56") return whole(50_000_000n)
        return where === "ankrPOL LOCKED on 1" && at >= Number(timestamp) ? whole(42n) : 0n
      }
      expect(new Set(differences.map(({ at }) => at)).size).toBe(100)
      expect(differences.filter(({ at, where, shares }) => shares !== expected(where, at))).toEqual([])
      const ofGift = differences.filter(({ where }) => where === "ankrPOL LOCKED on 1")
      expect(new Set(ofGift.map(({ shares }) => shares)), "before it and after it").toEqual(
        new Set([0n, whole(42n)]),
      )

      const { balances } = await askApi<{ balances: (Balance & { drift: string | null })[] }>(
        history.index.url,
        "{ balances { chain { id } token { symbol } side drift } }",
      )
      const drifting = balances.filter(({ drift }) => drift !== null && drift !== "0")
      const named = drifting.map(
        ({ token, chain, side, drift }) => `${drift} ${token.symbol} ${side} on ${chain.id}`,
      )
      expect(named.sort()).toEqual([
        "42 ankrPOL LOCKED on 1",
        "50000000 ANKR LOCKED on 1",
        "50000000 ANKR LOCKED on 56",
      ])
    })

    function ledgerAccountOf({ chain, token, side }: Balance): Account {
      const { originAddress: originToken, bondType } = token
      const { bridge } = history.devnet.network.chain(chain.id).network
      return side === "LOCKED"
        ? { token: originToken, side }
        : { token: peggedTokenAddress({ bridge: bridge.address, originToken, bondType }), side }
    }
  })
}
