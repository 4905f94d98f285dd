import type { LocalNetworkSample } from "../../../ponder/launch/localNetwork.ts"
import type { RawReceipt } from "../nodes/jsonRpc.ts"
import type { CaseName, PlannedTransfer, Step } from "./plan.ts"
import { DepositMissing } from "./stepErrors.ts"

type RecordedTransfer = {
  transfer: PlannedTransfer
  deposit: RawReceipt
  claims: RawReceipt[]
  /** Claims that the bridge refused, because the notary's key had changed. */
  refusedClaims: RawReceipt[]
}

/** What became of the planned steps: the deposits that claims are made from, and a sample of every case. */
export class TrafficRecord {
  readonly samples: Partial<Record<CaseName, LocalNetworkSample>> = {}
  /** Every transfer whose deposit is on its chain, with its claims so far. */
  readonly transfers: RecordedTransfer[] = []
  readonly #byId = new Map<number, RecordedTransfer>()

  depositOf(transfer: PlannedTransfer): RawReceipt {
    const entry = this.#byId.get(transfer.id)
    if (!entry) throw new DepositMissing(`Transfer ${transfer.id} has no deposit.`)
    return entry.deposit
  }

  /** After a reorg a deposit may stand elsewhere, with another receipt. */
  moveDeposit(transfer: PlannedTransfer, receipt: RawReceipt): void {
    const entry = this.#byId.get(transfer.id)
    if (entry) entry.deposit = receipt
  }

  note({ chainId, action }: Step, receipt: RawReceipt): void {
    const txHash = receipt.transactionHash
    if (action.kind === "deposit") this.#noteDeposit(action.transfer, receipt, action.reverts)
    if (action.kind === "claim") this.#noteClaim(action.transfer, receipt, action.staleSignature)
    if (action.kind === "approve" && action.case) {
      this.samples[action.case] = { fromChainId: chainId, deposit: txHash, withdrawals: [] }
    }
    if (action.kind === "straight-to-bridge") {
      this.samples[action.kind] = { fromChainId: chainId, deposit: txHash, withdrawals: [] }
    }
  }

  #noteDeposit(transfer: PlannedTransfer, receipt: RawReceipt, reverts = false): void {
    const entry = { transfer, deposit: receipt, claims: [], refusedClaims: [] }
    if (!reverts) {
      this.#byId.set(transfer.id, entry)
      this.transfers.push(entry)
    }
    // A case that is shown by its claim becomes a sample when it is claimed.
    if (!(isShownByClaim(transfer.case) && this.samples[transfer.case])) this.#sample(transfer, receipt, [])
  }

  #noteClaim(transfer: PlannedTransfer, receipt: RawReceipt, stale = false): void {
    const entry = this.#byId.get(transfer.id)
    if (stale) entry?.refusedClaims.push(receipt)
    if (stale || !entry) return
    entry.claims.push(receipt)
    this.#sample(transfer, entry.deposit, entry.claims)
  }

  #sample(transfer: PlannedTransfer, deposit: RawReceipt, claims: RawReceipt[]): void {
    this.samples[transfer.case] = {
      fromChainId: transfer.fromChainId,
      ...(transfer.deposits[0] && { toChainId: transfer.deposits[0].toChainId }),
      deposit: deposit.transactionHash,
      withdrawals: claims.map(claim => claim.transactionHash),
    }
  }
}

function isShownByClaim(name: CaseName): boolean {
  return !["unclaimed", "reverted", "reverted-while-paused"].includes(name)
}
