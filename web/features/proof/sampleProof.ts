import { type Address, type Hex, numberToHex } from "viem"
import file from "../../../test/vectors/receipts.json" with { type: "json" }
import type { EndpointReceipt } from "./endpointAnswer.ts"
import type { ProofSubject } from "./proofSubject.ts"
import { readReceipt } from "./readReceipt.ts"

type Vector = (typeof file.vectors)[number]

export type SampleProof = {
  name: string
  subject: ProofSubject & { withdrawal: NonNullable<ProofSubject["withdrawal"]> }
  /** As endpoints of the two chains send them. */
  rawDeposit: ReturnType<typeof asSent>
  deposit: EndpointReceipt
  withdrawal: EndpointReceipt
  rawReceipt: Hex
}

/** Transfers that chains with the production bytecode made, as a page would show them, with the receipts of both sides. */
export const sampleProofs: SampleProof[] = file.vectors.map(toSample)

function toSample(vector: Vector): SampleProof {
  const { args } = vector.depositEvent
  const rawDeposit = asSent(vector.depositReceipt)
  const deposit = read(rawDeposit)
  const withdrawal = read(asSent(vector.withdraw.withdrawReceipt))
  return {
    name: vector.name,
    subject: {
      status: "COMPLETED",
      receiptHash: vector.withdraw.receiptHash as Hex,
      sender: args.fromAddress as Address,
      recipient: args.toAddress as Address,
      fromToken: args.fromToken as Address,
      toToken: args.toToken as Address,
      shares: `${BigInt(args.totalAmount)}`,
      fromChain: { id: vector.srcChain, name: "the source", bridge: lastEmitter(deposit) },
      toChain: { id: vector.dstChain, name: "the destination", bridge: lastEmitter(withdrawal) },
      deposit: placeOf(deposit),
      withdrawal: placeOf(withdrawal),
      rebasing: vector.name.startsWith("rebasing"),
      registered: true,
    },
    rawDeposit,
    deposit,
    withdrawal,
    rawReceipt: vector.rawReceipt as Hex,
  }
}

/** The vectors have some of it in the words of a library. */
function asSent(receipt: Vector["depositReceipt"] | Vector["withdraw"]["withdrawReceipt"]) {
  return {
    ...receipt,
    status: "0x1",
    logs: receipt.logs.map(log => ({ ...log, logIndex: numberToHex(log.logIndex) })),
  }
}

function read(receipt: ReturnType<typeof asSent>): EndpointReceipt {
  const known = readReceipt(receipt)
  if (!known) throw new Error(`The receipt of ${receipt.transactionHash} is not understood.`)
  return known
}

/** Both events of the bridge are the last of their transactions. */
function lastEmitter({ logs }: EndpointReceipt): Address {
  return logs.at(-1)?.address ?? "0x"
}

function placeOf({ hash, blockHash, blockNumber, logs }: EndpointReceipt) {
  return { txHash: hash, blockHash, blockNumber: `${blockNumber}`, logIndex: logs.at(-1)?.logIndex ?? -1 }
}
