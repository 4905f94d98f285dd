import { type Address, getAddress, type Hex } from "viem"
import { describe, expect, test } from "vitest"
import { accountOf } from "../../devnet/network/placeContracts.ts"
import { localToken } from "../../devnet/network/tokens.ts"
import type { RawReceipt } from "../../devnet/nodes/jsonRpc.ts"
import type { LocalChain } from "../../devnet/nodes/localChain.ts"
import { accounts } from "../../devnet/traffic/plan.ts"
import { askApi } from "../indexer/askApi.ts"
import { contractShares } from "./contractShares.ts"
import { claimDeposit, depositTokens, executeBatch, mintTokens } from "./poolTransactions.ts"
import { on, readPlan } from "./readPlan.ts"
import { type SolvencyRow, solvencyFields } from "./solvencyFields.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function dryPool(history: WholeHistory): void {
  describe("a pool that runs dry", () => {
    const [ethereum, bsc] = [1, 56] as const
    const one = 10n ** 18n

    test("says who waits, plans a move, and the calls that it exports let the claim succeed", async () => {
      const { network } = history.devnet
      const [here, there] = [network.chain(ethereum), network.chain(bsc)]
      const [ankr, ankrOnBsc] = [localToken("ANKR").address, localToken("ANKR@56").address]
      const [user, treasury] = [accountOf(here, accounts.firstUser), accountOf(there, accounts.walletOwner)]
      const held = () => heldBy(there, ankrOnBsc)

      // Somebody takes nearly everything out, and then more than is left.
      const rest = 1_000n * one
      await mintTokens(here, { token: ankr, account: user, amount: 100_000_000n * one })
      await mintTokens(there, { token: ankrOnBsc, account: treasury, amount: 100_000_000n * one })
      const most = (await held()) - rest
      const first = await depositTokens(here, { token: ankr, account: user, amount: most, toChainId: bsc })
      expect(await claimDeposit(network, { deposit: first, from: ethereum, to: bsc, account: user })).toBe(
        true,
      )
      const wanted = 3_000_000n * one
      const second = await depositTokens(here, { token: ankr, account: user, amount: wanted, toChainId: bsc })
      const claim = { deposit: second, from: ethereum, to: bsc, account: user }
      expect(await claimDeposit(network, claim), "there is not so much").toBe(false)
      await history.reachLastMoment()
      expect(await obstacleOf(second)).toBe("LIQUIDITY_SHORT")

      const before = await readPlan(history.index.url, treasury)
      expect(before.state).toBe("MOVES_PROPOSED")
      expect(on(before, bsc)).toMatchObject({ position: "UNCOVERED", onChainShares: `${rest}` })
      expect(BigInt(on(before, bsc).owedShares)).toBeGreaterThanOrEqual(wanted)
      expect(before.moves.map(move => [move.fromChain.id, move.toChain.id])).toEqual([[ethereum, bsc]])
      expect(before.moves[0]?.reason).toMatch(/^Claims on BNB Smart Chain wait for /)
      await expect.poll(() => history.alertsNow(), { timeout: 30_000 }).toContain("BridgeLiquidityShort")

      // The local treasury is an account with a key, and no contract.
      const noContracts = [ethereum, bsc].map(id => ({ chain: { id }, kind: "NO_CONTRACT" }))
      expect(before.treasuryNotes).toEqual(noContracts)
      const { treasuryNotes: ofPauper } = await readPlan(history.index.url, `0x${"5".repeat(40)}`)
      expect(ofPauper).toEqual([...noContracts, { chain: { id: bsc }, kind: "HOLDS_TOO_LITTLE" }])

      const [batch] = before.batches
      expect(batch?.chain.id).toBe(bsc)
      const deposits = await executeBatch(there, batch?.content ?? "", treasury)
      const sent = await Promise.all(
        deposits.map(({ transactionHash }) =>
          there.node.rpc.call<{ to: Address; input: Hex }>("eth_getTransactionByHash", transactionHash),
        ),
      )
      expect(sent.map(({ to, input }) => [getAddress(to), input])).toEqual(
        batch?.calls.map(({ to, data }) => [to, data]),
      )
      await history.reachLastMoment()

      // The state that the plan had stated, to the last share.
      const after = await readPlan(history.index.url, treasury)
      for (const id of [ethereum, bsc]) {
        expect(on(after, id).effectiveShares, `chain ${id}`).toBe(on(before, id).afterShares)
      }
      expect({ state: after.state, moves: after.moves }).toEqual({ state: "IN_BANDS", moves: [] })
      expect(BigInt(on(after, bsc).onChainShares)).toBe(await held())
      expect(await obstacleOf(second)).toBe(null)

      expect(await claimDeposit(network, claim), "whoever waited is paid").toBe(true)
      const back = { from: bsc, to: ethereum, account: treasury }
      for (const deposit of deposits.filter(({ logs }) => logs.length > 1)) {
        expect(await claimDeposit(network, { deposit, ...back }), "the treasury has its own back").toBe(true)
      }
      await history.reachLastMoment()
      expect((await readPlan(history.index.url, treasury)).state).toBe("IN_BANDS")
    })

    test("is known to hold what came to it past the bridge, without waiting for the next reading", async () => {
      const there = history.devnet.network.chain(bsc)
      const { address: token } = localToken("ANKR@56")
      const readings = () => history.rows("SELECT count(*) FROM reserve_reading WHERE chain_id = 56")
      const before = await readings()
      await mintTokens(there, { token, account: there.network.bridge.address, amount: 7n * one })
      await history.reachLastMoment()
      expect(await readings()).toEqual(before)
      const { solvency } = await askApi<{ solvency: SolvencyRow[] }>(
        history.index.url,
        `{ solvency(tokenId: "56-${token.toLowerCase()}") { ${solvencyFields} } }`,
      )
      expect(solvency.map(({ heldShares }) => heldShares)).toEqual([`${await heldBy(there, token)}`])
    })

    async function obstacleOf({ transactionHash }: RawReceipt): Promise<string | null | undefined> {
      const { transfersByTx: found } = await askApi<{ transfersByTx: { obstacle: string | null }[] }>(
        history.index.url,
        `{ transfersByTx(hash: "${transactionHash}") { obstacle } }`,
      )
      return found[0]?.obstacle
    }

    async function heldBy(chain: LocalChain, token: Address): Promise<bigint> {
      const [shares] = await contractShares(chain, [{ token, side: "LOCKED" }])
      return shares ?? 0n
    }
  })
}
