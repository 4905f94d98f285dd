import type { Address } from "viem"
import { describe, expect, test } from "vitest"
import { contractShares, knownToken } from "./contractShares.ts"
import { chainIds, type WholeHistory } from "./WholeHistory.ts"

export function ledger(history: WholeHistory): void {
  describe("what the ledger says a bridge holds or has minted is what the contracts say, to the last share,", () => {
    /** Tokens that reached a bridge without a deposit: its liquidity for the pair, and one transfer on purpose. */
    const besides: Record<string, bigint> = { ANKR: 50_000_000n, "ANKR@56": 50_000_000n, aMATICc: 42n }

    test.each(chainIds)("on chain %i", async chainId => {
      const balances = await history.rows<{ token: Address; side: string; balance: string }>(
        "SELECT token, side, balance::text FROM ledger_balance WHERE chain_id = $1 ORDER BY token",
        [chainId],
      )
      expect(balances.length).toBeGreaterThan(3)
      const onChain = await contractShares(history.devnet.network.chain(chainId), balances)
      for (const [place, { token, side, balance }] of balances.entries()) {
        const { key = "" } = knownToken(token) ?? {}
        const extra = 10n ** 18n * (besides[key] ?? 0n)
        expect(BigInt(balance) + extra, `${key || token} ${side}`).toBe(onChain[place])
      }
    })
  })

  test("the running balance after every entry is the sum of all changes up to it", async () => {
    const wrong = await history.rows(`
      SELECT * FROM (
        SELECT balance, sum(change) OVER (PARTITION BY chain_id, token, side ORDER BY block_number, log_index) AS total
        FROM ledger_entry
      ) AS entry WHERE balance <> total`)
    expect(wrong).toEqual([])
    expect(await history.rows("SELECT count(*)::int AS entries FROM ledger_entry")).toEqual(
      await history.rows(
        "SELECT count(*)::int AS entries FROM (SELECT 1 FROM peg_in UNION ALL SELECT 1 FROM peg_out) AS transfer",
      ),
    )
  })
}
