import type { LocalNetwork } from "../network/localNetwork.ts"
import type { RawReceipt } from "../nodes/jsonRpc.ts"
import type { Transaction } from "../nodes/localChain.ts"
import type { Action, Step } from "./plan.ts"
import { UnplannedOutcome } from "./stepErrors.ts"
import { toTransactions } from "./toTransactions.ts"
import type { TrafficRecord } from "./trafficRecord.ts"

/** Carries out steps of one chain in one block and notes what became of them; an outcome that was not planned throws. */
export async function performSteps(
  network: LocalNetwork,
  record: TrafficRecord,
  steps: readonly Step[],
  timestamp?: number,
): Promise<void> {
  const [first] = steps
  if (!first) return
  const chain = network.chain(first.chainId)
  const planned: { step: Step; transaction: Transaction }[] = []
  for (const step of steps) {
    const notarization = await notarizationFor(network, record, step.action)
    for (const transaction of toTransactions(chain, step.action, notarization))
      planned.push({ step, transaction })
  }
  const receipts = await chain.seal(
    planned.map(({ transaction }) => transaction),
    timestamp,
  )
  const outcomes = planned.map(({ step }, index) => ({ step, receipt: receipts[index] }))
  for (const { step, receipt } of outcomes)
    if (receipt && isAsPlanned(step, receipt)) record.note(step, receipt)
  const other = outcomes.find(({ step, receipt }) => !receipt || !isAsPlanned(step, receipt))
  if (other) {
    const { step, receipt } = other
    throw new UnplannedOutcome(
      `Step ${step.action.kind} on chain ${step.chainId}: status ${receipt?.status} was not planned.`,
    )
  }
  // All bridges change at one moment, at which nothing else happens.
  if (first.action.kind === "change-consensus") network.consensus = 1
}

function notarizationFor(network: LocalNetwork, record: TrafficRecord, action: Action) {
  if (action.kind !== "claim") return undefined
  const deposit = record.depositOf(action.transfer)
  return network.notarize(action.transfer.fromChainId, deposit, action.staleSignature ? 1 : 0)
}

function isAsPlanned({ action }: Step, { status }: RawReceipt): boolean {
  return (status === "0x1") !== fails(action)
}

function fails(action: Action): boolean {
  return (
    (action.kind === "deposit" && action.reverts === true) ||
    (action.kind === "claim" && action.staleSignature === true)
  )
}
