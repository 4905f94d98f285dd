import { encodeFunctionData } from "viem"
import { describe, expect, test } from "vitest"
import { erc20Abi } from "../../../abis/erc20.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import { localPeggedTokenAbi } from "../../devnet/contracts/abis.ts"
import { accountOf } from "../../devnet/network/placeContracts.ts"
import { localToken } from "../../devnet/network/tokens.ts"
import { accounts } from "../../devnet/traffic/plan.ts"
import { askApi } from "../indexer/askApi.ts"
import { actAsBridge } from "./actAsBridge.ts"
import { contractShares } from "./contractShares.ts"
import { type SolvencyRow, solvencyFields } from "./solvencyFields.ts"
import type { WholeHistory } from "./WholeHistory.ts"

type Reserve = {
  chain: { id: number }
  side: string
  finding: string
  block: string | null
  differenceShares: string | null
  lackingShares: string
}
type Row = SolvencyRow & { lackingShares: string; reserves: Reserve[] }

const one = 10n ** 18n
/** Blocks after which the local nodes call one final. */
const UNTIL_FINAL = 10
const READING_INTERVAL = 50

/** What no event tells: only the contracts of the tokens know. */
export function pastTheBridge(history: WholeHistory): void {
  describe("past the bridge", () => {
    test("a gift is named and is no alarm, and every other contract says what the events say", async () => {
      const findings = (await solvency()).flatMap(({ token, solvent, lackingShares, reserves }) =>
        reserves
          .filter(({ finding }) => finding !== "AGREES")
          .map(reserve => [token.symbol, reserve.finding, reserve.differenceShares, lackingShares, solvent]),
      )
      // The theft by a claim is one that the contracts know of.
      expect(findings).toEqual([["ankrPOL", "SENT_STRAIGHT", `${42n * one}`, "0", true], ...pools(findings)])
      expect(await history.alertsNow()).not.toContain("BridgeReserveLacking")
    })

    test("tokens that leave it are missing as soon as the block is final, and at the next reading of the past too", async () => {
      const chain = history.devnet.network.chain(1)
      const { address: token } = localToken("aETHb")
      const held = async () => (await contractShares(chain, [{ token, side: "LOCKED" }]))[0] ?? 0n
      const before = await held()
      const thief = accountOf(chain, accounts.firstUser)
      const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [thief, 2n * one] })
      await actAsBridge(chain, { to: token, data })
      const stolen = before - (await held())
      expect(stolen).toBeGreaterThan(one)
      await untilFinal()

      const row = rowOf(await solvency(), "aETHb")
      expect([row.solvent, row.unexplainedShares, row.lackingShares]).toEqual([false, "0", `${stolen}`])
      expect(row.reserves.filter(({ lackingShares }) => lackingShares !== "0")).toEqual([
        {
          chain: { id: 1 },
          side: "LOCKED",
          finding: "MISSING",
          block: expect.stringMatching(/^\d+$/),
          differenceShares: `${-stolen}`,
          lackingShares: `${stolen}`,
        },
      ])
      await expect.poll(() => history.alertsNow(), { timeout: 30_000 }).toContain("BridgeReserveLacking")
      expect(await gauges()).toEqual([["aETHb", "1", "LOCKED", Number(stolen)]])

      await chain.mine(READING_INTERVAL)
      const at = await history.reachLastMoment()
      expect(rowOf(await solvency(at), "aETHb")).toMatchObject({ solvent: false, lackingShares: `${stolen}` })
    })

    test("pegs that it never minted are missing as well", async () => {
      const chain = history.devnet.network.chain(137)
      const { address: originToken, bondType } = localToken("aMATICc")
      const { address: bridge } = chain.network.bridge
      const to = peggedTokenAddress({ bridge, originToken, bondType })
      const args = [accountOf(chain, accounts.firstUser), 3n * one] as const
      await actAsBridge(chain, {
        to,
        data: encodeFunctionData({ abi: localPeggedTokenAbi, functionName: "mint", args }),
      })
      await untilFinal()
      const { solvent, lackingShares, reserves } = rowOf(await solvency(), "ankrPOL")
      expect([solvent, lackingShares]).toEqual([false, `${3n * one}`])
      // The gift does not make up for it.
      expect(reserves.map(({ chain: { id }, finding }) => [id, finding])).toEqual([
        [1, "SENT_STRAIGHT"],
        [137, "MINTED_PAST_BRIDGE"],
      ])
    })
  })

  async function solvency(at?: number): Promise<Row[]> {
    const answer = await askApi<{ solvency: Row[] }>(
      history.index.url,
      `{ solvency${at === undefined ? "" : `(at: ${at})`} { ${solvencyFields} lackingShares
         reserves { chain { id } side finding block differenceShares lackingShares } } }`,
    )
    return answer.solvency
  }

  function rowOf(rows: readonly Row[], symbol: string): Row {
    const found = rows.find(({ token }) => token.symbol === symbol)
    if (!found) throw new Error(`Nothing is said of ${symbol}.`)
    return found
  }

  async function untilFinal(): Promise<void> {
    await history.reachLastMoment()
    await Promise.all(history.devnet.network.chains.map(chain => chain.mine(UNTIL_FINAL)))
    await history.reachLastMoment()
  }

  async function gauges() {
    return (await history.scrape())
      .filter(({ name, value }) => name === "bridge_lacking_shares" && value !== 0)
      .map(({ labels, value }) => [labels.symbol, labels.chain_id, labels.side, value])
  }
}

/** Both sides of the pool hold liquidity that their operator gave them. */
function pools(findings: readonly unknown[][]) {
  return findings.filter(([symbol, finding]) => symbol === "ANKR" && finding === "SENT_STRAIGHT")
}
