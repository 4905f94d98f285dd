import type { Hex } from "viem"
import { describe, expect, test } from "vitest"
import { askApi } from "../indexer/askApi.ts"
import { type SolvencyRow, solvencyFields } from "./solvencyFields.ts"
import { stealTokens } from "./stealTokens.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function stolenKey(history: WholeHistory): void {
  describe("a withdrawal that a stolen key has signed", () => {
    const stolen = 1_234n * 10n ** 18n

    test("turns solvency red within one block, and raises anomaly, gauge and alert", async () => {
      const txHash = await stealTokens(history.devnet.network, { from: 1, to: 56, shares: stolen })
      await history.reachLastMoment()

      const { solvency, solvencyTotals, anomalies } = await askApi<{
        solvency: (SolvencyRow & { unexplainedUsd: string })[]
        solvencyTotals: { rule: string; missing: { usd: string; leftOut: unknown[] } }[]
        anomalies: { nodes: { kind: string; severity: string; txHash: Hex; chain: { id: number } }[] }
      }>(
        history.index.url,
        `{ solvency { ${solvencyFields} unexplainedUsd }
           solvencyTotals { rule missing { usd leftOut { token { id } } } }
           anomalies(first: 3) { nodes { kind severity txHash chain { id } } } }`,
      )
      const insolvent = solvency.filter(({ solvent }) => !solvent)
      expect(insolvent).toEqual([
        expect.objectContaining({
          token: { id: "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe", symbol: "aMATICb" },
          unexplainedShares: `${-stolen}`,
          unexplainedEntries: [{ reason: "ORPHAN", shares: `${-stolen}`, chain: { id: 56 }, txHash }],
        }),
      ])
      expect(solvency.filter(({ unexplainedShares }) => unexplainedShares !== "0")).toEqual(insolvent)

      const missing = solvencyTotals.find(({ rule }) => rule === "BACKING")?.missing
      expect(missing).toEqual({ usd: insolvent[0]?.unexplainedUsd.replace("-", ""), leftOut: [] })

      const raised = anomalies.nodes.filter(anomaly => anomaly.txHash === txHash)
      expect(raised.map(({ kind, severity, chain }) => [kind, severity, chain.id]).sort()).toEqual([
        ["MINTED_WITHOUT_BACKING", "ALARM", 56],
        ["ORPHAN_PEG_OUT", "ALARM", 56],
      ])

      // A scrape is kept for some seconds.
      await expect
        .poll(() => history.alertsNow(), { timeout: 30_000 })
        .toEqual(["BridgeClaimOverdue", "BridgeOrphanPegOut", "BridgeSharesMissing"])
      const gauges = (await history.scrape()).filter(({ name }) => name === "bridge_unexplained_shares")
      expect(gauges.filter(({ value }) => value !== 0)).toEqual([
        expect.objectContaining({
          labels: expect.objectContaining({ symbol: "aMATICb" }),
          value: -Number(stolen),
        }),
      ])
    })
  })
}
