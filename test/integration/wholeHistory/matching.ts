import type { Hex } from "viem"
import { describe, expect, test } from "vitest"
import type { AnomalyKind } from "../../../ponder/src/domain/anomalyRules.ts"
import type { TransferStatus } from "../../../ponder/src/domain/transferStatusRules.ts"
import type { CaseName } from "../../devnet/traffic/plan.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function matching(history: WholeHistory): void {
  test("every peg-out is matched to the deposit that it was claimed with", async () => {
    const claims = history.devnet.record.transfers.flatMap(({ deposit, claims: withdrawals }) =>
      withdrawals.map(withdrawal => ({
        deposit: deposit.transactionHash,
        withdrawal: withdrawal.transactionHash,
      })),
    )
    const matches = await history.rows<{ deposit: Hex; withdrawal: Hex }>(`
      SELECT DISTINCT peg_in.tx_hash AS deposit, peg_out.tx_hash AS withdrawal
      FROM peg_out LEFT JOIN peg_in ON peg_in.receipt_hash = peg_out.receipt_hash AND peg_in.to_chain_id = peg_out.chain_id`)
    const asText = (pairs: { deposit: Hex; withdrawal: Hex }[]) =>
      pairs.map(pair => `${pair.deposit} ${pair.withdrawal}`).sort()
    expect(claims.length).toBeGreaterThan(500)
    expect(asText(matches)).toEqual(asText(claims))
  })

  describe("the special cases have their status and their anomalies:", () => {
    const cases: [CaseName, TransferStatus[], AnomalyKind[]][] = [
      ["completed", ["COMPLETED"], []],
      ["claimed-by-third-party", ["COMPLETED"], []],
      ["unclaimed", ["AWAITING_CLAIM"], []],
      ["two-networks", ["COMPLETED", "COMPLETED"], []],
      ["unclaimable-two-deposits", ["UNCLAIMABLE", "UNCLAIMABLE"], ["SEVERAL_DEPOSITS"]],
      ["unclaimable-look-alike", ["UNCLAIMABLE"], ["LOOK_ALIKE_LOG"]],
      ["untracked-destination", ["UNTRACKED_DESTINATION"], []],
      ["spoofed-token", ["COMPLETED"], ["SPOOFED_TOKEN"]],
      ["unregistered-token", ["COMPLETED"], []],
      ["native-coin", ["COMPLETED"], []],
      ["lock-unlock", ["COMPLETED"], []],
      ["stale-signature", ["COMPLETED"], []],
      ["approve-only", [], []],
      ["reverted", [], []],
      ["reverted-while-paused", [], []],
      ["straight-to-bridge", [], []],
    ]

    test.each(cases)("%s", async (name, statuses, anomalies) => {
      const sample = history.devnet.record.samples[name]
      const transfers = await history.transfersOf(sample?.deposit)
      expect(transfers.map(transfer => transfer.status)).toEqual(statuses)
      for (const transfer of transfers) expect(transfer.anomalies).toEqual(anomalies)
    })

    test("nothing else is out of the ordinary", async () => {
      const found = new Map<string, number>()
      for (const { deposit } of history.devnet.record.transfers) {
        for (const { anomalies } of await history.transfersOf(deposit.transactionHash)) {
          for (const kind of anomalies) found.set(kind, (found.get(kind) ?? 0) + 1)
        }
      }
      expect(Object.fromEntries(found)).toEqual({ SEVERAL_DEPOSITS: 2, LOOK_ALIKE_LOG: 1, SPOOFED_TOKEN: 1 })
    })
  })
}
