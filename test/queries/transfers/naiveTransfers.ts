import { anomalies } from "../../../ponder/src/domain/anomalies.ts"
import { transferStatus } from "../../../ponder/src/domain/transferStatus.ts"
import type { TrackedChain } from "../../../ponder/src/queries/transfers/trackedChains.ts"
import { SOURCE_MARGIN_SECONDS } from "../../../ponder/src/queries/transfers/transferFacts.ts"
import type { GovernanceRow, PegInRow, PegOutRow } from "./rows.ts"

export type World = {
  chains: TrackedChain[]
  pegIn: PegInRow[]
  pegOut: PegOutRow[]
  governanceEvent: GovernanceRow[]
}

/** A peg-in with the peg-outs that were made for it, the first one first; either can be missing. */
export type NaiveTransfer = { id: string; deposit?: PegInRow; payouts: PegOutRow[] }

/** The same matching as in SQL, said once more in loops. */
export function naiveTransfers({ pegIn, pegOut }: Pick<World, "pegIn" | "pegOut">): NaiveTransfer[] {
  const keyOf = (receiptHash: string, toChainId: number | bigint) => `${receiptHash}-${toChainId}`
  const deposits = groupBy(pegIn, row => keyOf(row.receiptHash, row.toChainId))
  const payouts = groupBy(pegOut, row => keyOf(row.receiptHash, row.chainId))
  const keys = new Set([...deposits.keys(), ...payouts.keys()])
  return [...keys].flatMap(key => matchKey(key, deposits.get(key) ?? [], payouts.get(key) ?? []))
}

function matchKey(key: string, unordered: PegInRow[], payouts: PegOutRow[]): NaiveTransfer[] {
  const deposits = unordered.toSorted(
    (a, b) => a.timestamp - b.timestamp || a.chainId - b.chainId || byLog(a, b),
  )
  const transfers: (NaiveTransfer & { surplus: PegOutRow[] })[] = deposits.map((deposit, index) => ({
    id: index === 0 ? key : `${key}-${index + 1}`,
    deposit,
    payouts: [],
    surplus: [],
  }))
  const first = transfers[0]
  if (!first) return [{ id: key, payouts: payouts.toSorted(byLog) }]

  const claimable = transfers.filter(
    ({ deposit }) =>
      !deposits.some(other => isSameTransaction(other, deposit) && other.logIndex < (deposit?.logIndex ?? 0)),
  )
  const nameless = payouts.toSorted(byLog).filter(payout => {
    const named = claimable.length === 1 ? first : claimable.find(({ deposit }) => names(payout, deposit))
    named?.payouts.push(payout)
    return !named
  })
  const unnamed = claimable.filter(transfer => transfer.payouts.length === 0)
  nameless.forEach((payout, index) => {
    const transfer = unnamed[index]
    if (transfer) transfer.payouts.push(payout)
    else first.surplus.push(payout)
  })
  return transfers.map(({ id, deposit, payouts: own, surplus }) => ({
    id,
    ...(deposit && { deposit }),
    payouts: [...own, ...surplus],
  }))
}

/** Status and anomalies from facts that are gathered row by row. */
export function judge({ deposit, payouts }: NaiveTransfer, world: World) {
  const [payout] = payouts
  const { chains } = world
  const chainOf = (id: number | bigint) => chains.find(chain => BigInt(chain.id) === BigInt(id))
  const ownLogs = deposit
    ? world.pegIn.filter(
        row =>
          isSameTransaction(row, deposit) &&
          row.toChainId === deposit.toChainId &&
          row.receiptHash === deposit.receiptHash,
      ).length
    : 0
  const decisions = (kinds: string[], toChainId?: bigint) =>
    world.governanceEvent
      .filter(row => kinds.includes(row.kind) && row.chainId === deposit?.chainId && byLog(row, deposit) < 0)
      .filter(row => toChainId === undefined || row.toChainId === toChainId)
      .toSorted(byLog)
      .at(-1)?.kind
  const both = deposit && payout ? { deposit, payout } : undefined
  const finalized = deposit && chainOf(deposit.chainId)?.finalizedBlock
  const facts = {
    hasPegIn: deposit !== undefined,
    hasPegOut: payout !== undefined,
    soleDepositLog: !deposit || (deposit.depositLogs <= 1 && ownLogs <= 1),
    destinationTracked: !deposit || chainOf(deposit.toChainId) !== undefined,
    final: deposit !== undefined && finalized !== undefined && deposit.blockNumber <= finalized,
    sourceIndexedPast: payout !== undefined && isSourceIndexedPast(payout, chains),
    pegOutMints: payout?.kind === "MINTED",
    hasSecondPegOut: payouts.length > 1,
    amountsAgree: !both || both.deposit.shares === both.payout.shares,
    tokensAgree:
      !both ||
      (both.deposit.fromToken === both.payout.fromToken && both.deposit.toToken === both.payout.toToken),
    partiesAgree:
      !both ||
      (both.deposit.sender === both.payout.sender && both.deposit.recipient === both.payout.recipient),
    calldataAgrees:
      !payout?.proofTxHash ||
      (deposit ? names(payout, deposit) : !world.pegIn.some(row => names(payout, row))),
    wrongPeg: deposit?.wrongPeg ?? false,
    spoofed: deposit?.spoofed ?? false,
    destinationAllowed:
      decisions(["ContractAllowed", "ContractDisallowed"], deposit?.toChainId) !== "ContractDisallowed",
    depositedWhilePaused: decisions(["Paused", "Unpaused"]) === "Paused",
    severalDeposits: ownLogs > 1,
    lookAlikeLog: deposit !== undefined && deposit.depositLogs > ownLogs,
  }
  return { status: transferStatus(facts), anomalies: anomalies(facts) }
}

function isSourceIndexedPast(payout: PegOutRow, chains: TrackedChain[]): boolean {
  if (payout.proofChainId !== null) {
    const source = chains.find(chain => BigInt(chain.id) === payout.proofChainId)
    return source !== undefined && source.indexedBlock >= (payout.proofBlockNumber ?? 0n)
  }
  const others = chains.filter(chain => chain.id !== payout.chainId)
  const needed = payout.timestamp + SOURCE_MARGIN_SECONDS
  return others.length > 0 && others.every(chain => chain.indexedTimestamp >= needed)
}

function names(payout: PegOutRow, deposit: PegInRow | undefined): boolean {
  return deposit?.txHash === payout.proofTxHash && BigInt(deposit?.chainId ?? 0) === payout.proofChainId
}

function isSameTransaction(a: PegInRow | undefined, b: PegInRow | undefined): boolean {
  return a?.chainId === b?.chainId && a?.txHash === b?.txHash
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

type Place = { blockNumber: bigint; logIndex: number }

function byLog(a: Place, b: Place | undefined): number {
  return Number(a.blockNumber - (b?.blockNumber ?? 0n)) || a.logIndex - (b?.logIndex ?? 0)
}
