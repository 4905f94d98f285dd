import type { PegEvent, TransferDetail } from "../transfer/fragments.ts"

type Chain = Pick<TransferDetail["toChain"], "id" | "name" | "bridge">
type Place = Pick<PegEvent, "txHash" | "blockHash" | "blockNumber" | "logIndex">

/** What this page says of a transfer, as far as its receipts can bear it out. */
export type ProofSubject = Pick<
  TransferDetail,
  "status" | "receiptHash" | "sender" | "recipient" | "fromToken" | "toToken" | "shares"
> & {
  fromChain: Chain
  toChain: Chain
  deposit: Place
  withdrawal: Place | null
  rebasing: boolean
  /** Its token is one of the bridge’s registered ones. */
  registered: boolean
}

/** Null where no deposit is known: without a receipt there is nothing to hash. */
export function proofSubject(transfer: TransferDetail): ProofSubject | null {
  const { status, receiptHash, sender, recipient, fromToken, toToken, shares, pegIn, pegOut } = transfer
  const { fromChain, toChain, token } = transfer
  if (!pegIn || !fromChain) return null
  return {
    ...{ status, receiptHash, sender, recipient, fromToken, toToken, shares },
    fromChain: chainOf(fromChain),
    toChain: chainOf(toChain),
    deposit: placeOf(pegIn),
    withdrawal: pegOut && placeOf(pegOut),
    rebasing: token?.bondType === "REBASING",
    registered: token?.verified === true,
  }
}

function chainOf({ id, name, bridge }: Chain): Chain {
  return { id, name, bridge }
}

function placeOf({ txHash, blockHash, blockNumber, logIndex }: Place): Place {
  return { txHash, blockHash, blockNumber, logIndex }
}
