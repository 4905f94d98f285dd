import type { Hex } from "viem"
import { depositLogs } from "../../../ponder/src/domain/depositLogs.ts"
import { type DepositLog, type PayoutLog, transferLogs } from "../../../ponder/src/search/transferLogs.ts"
import { formatInteger } from "../../lib/format.ts"
import type { EndpointReceipt } from "./endpointAnswer.ts"
import { type Comparison, outcomeOf, type ProofStep } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"

const SHARES =
  "A receipt holds shares. How many tokens they are follows from the ratio of the token, which is not in it."

/** The bridge's own log of the deposit, and whether it says what the page says. */
export function depositStep({ logs }: EndpointReceipt, subject: ProofSubject): ProofStep {
  const { fromChain, toChain, deposit, sender, fromToken } = subject
  const step = { name: "log", side: "deposit" } as const
  const log = transferLogs(logs, fromChain.bridge).deposits.find(each => each.logIndex === deposit.logIndex)
  if (!log) return { ...step, outcome: "DIFFERS", title: "The bridge’s log of the deposit is not in it" }

  const comparisons = [
    { label: "Bridge", read: fromChain.bridge, shown: fromChain.bridge },
    { label: "To network", read: `${log.args.chainId}`, shown: `${toChain.id}` },
    { label: "From", read: log.args.fromAddress, shown: sender ?? "" },
    { label: "To", read: log.args.toAddress, shown: subject.recipient },
    { label: "Token", read: log.args.fromToken, shown: fromToken ?? "" },
    ...amountAndTarget(log, subject),
  ]
  const outcome = outcomeOf(comparisons)
  return {
    ...step,
    outcome,
    title:
      outcome === "AGREES"
        ? "The bridge’s log of the deposit says what this page says"
        : "The bridge’s log of the deposit says something else",
    sentence: severalDeposits(logs, toChain) ?? (subject.rebasing ? SHARES : undefined),
    comparisons,
  }
}

/** The bridge's own log of the claim, which names the deposit by the hash of its receipt. */
export function withdrawalStep(
  { logs }: EndpointReceipt,
  subject: ProofSubject,
): { step: ProofStep; emitted: Hex | null } {
  const { toChain, withdrawal } = subject
  const step = { name: "log", side: "withdrawal" } as const
  const log = transferLogs(logs, toChain.bridge).payouts.find(each => each.logIndex === withdrawal?.logIndex)
  if (!log) {
    const title = "The bridge’s log of the withdrawal is not in it"
    return { step: { ...step, outcome: "DIFFERS", title }, emitted: null }
  }
  const comparisons = [
    { label: "Bridge", read: toChain.bridge, shown: toChain.bridge },
    { label: "To", read: log.args.toAddress, shown: subject.recipient },
    ...amountAndTarget(log, subject),
  ]
  const outcome = outcomeOf(comparisons)
  const title =
    outcome === "AGREES"
      ? "The bridge’s log of the withdrawal says what this page says"
      : "The bridge’s log of the withdrawal says something else"
  return { step: { ...step, outcome, title, comparisons }, emitted: log.args.receiptHash }
}

function amountAndTarget({ args }: DepositLog | PayoutLog, subject: ProofSubject): Comparison[] {
  return [
    { label: `Token on ${subject.toChain.name}`, read: args.toToken, shown: subject.toToken },
    {
      label: subject.rebasing ? "Shares, 18 decimals" : "Amount, 18 decimals",
      read: formatInteger(`${args.totalAmount}`),
      shown: formatInteger(subject.shares),
    },
  ]
}

function severalDeposits(logs: EndpointReceipt["logs"], toChain: ProofSubject["toChain"]) {
  const count = depositLogs(logs).filter(each => each.toChainId === BigInt(toChain.id)).length
  return count > 1
    ? `The transaction has ${count} logs of the shape of a deposit to ${toChain.name}. The bridge refuses to pay out such a receipt.`
    : undefined
}
