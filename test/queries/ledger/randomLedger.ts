import { Random } from "../../devnet/traffic/random.ts"
import {
  addressNumbered,
  hashNumbered,
  type PegInRow,
  type PegOutRow,
  pegInRow,
  pegOutRow,
  proofOf,
} from "../transfers/rows.ts"
import { LAST_SECOND, type TestToken, TRACKED, testTokens, UNTRACKED } from "./tokens.ts"

type LedgerEntryRow = {
  chainId: number
  blockNumber: bigint
  logIndex: number
  timestamp: number
  token: string
  side: "LOCKED" | "MINTED"
  change: bigint
  balance: bigint
  received: bigint
}

export type LedgerWorld = {
  pegIn: PegInRow[]
  pegOut: PegOutRow[]
  ledgerEntry: LedgerEntryRow[]
  tokenDeployment: object[]
  reserveReading: {
    chainId: number
    token: string
    side: "LOCKED"
    blockNumber: bigint
    timestamp: number
    amount: bigint
  }[]
}

/** Traffic with every kind of fault in it, and the ledger that the events leave behind. */
export function randomLedger(seed: number, transfers: number): LedgerWorld {
  const random = new Random(seed)
  const pegIn: PegInRow[] = []
  const pegOut: PegOutRow[] = []
  for (let number = 1; number <= transfers; number++) {
    const deposit = depositOf(random, number)
    const kind = random.between(1, 100)
    if (kind > 6) pegIn.push(deposit)
    if (kind === 7) pegIn.push({ ...deposit, logIndex: deposit.logIndex + 1 })
    if (kind === 8)
      pegIn.push({ ...deposit, txHash: hashNumbered(2_000_000 + number), logIndex: deposit.logIndex + 1 })
    if (deposit.toChainId === BigInt(UNTRACKED) || kind > 80) continue
    for (let payout = 0; payout < random.pick([1, 1, 1, 1, 1, 1, 1, 2]); payout++) {
      pegOut.push(payoutOf(random, deposit, number * 10 + payout))
    }
  }
  return {
    pegIn,
    pegOut,
    ledgerEntry: entriesOf(pegIn, pegOut),
    tokenDeployment: deployments,
    reserveReading: Array.from({ length: 40 }, () => {
      const timestamp = random.between(LAST_SECOND / 3, LAST_SECOND)
      const token = random.pick(testTokens.filter(({ isLiquidity }) => isLiquidity))
      return {
        chainId: token.originChainId,
        token: token.address,
        side: "LOCKED" as const,
        blockNumber: blockAt(timestamp),
        timestamp,
        amount: BigInt(random.between(0, 1_000_000)),
      }
    }),
  }
}

// Several events share a block, and so a moment.
const blockAt = (timestamp: number) => BigInt(timestamp)

const roundTime = (timestamp: number) => Math.ceil(timestamp / 500) * 500

function depositOf(random: Random, number: number): PegInRow {
  const token = random.pick(testTokens)
  const chains = token.isLiquidity ? [1, 56] : [...TRACKED]
  const chainId = token.isLiquidity ? token.originChainId : random.pick(chains)
  const destinations = [...chains, ...(token.isLiquidity ? [] : [UNTRACKED])].filter(id => id !== chainId)
  const toChainId = random.pick(destinations)
  const timestamp = roundTime(random.between(1, LAST_SECOND))
  return pegInRow({
    chainId,
    blockNumber: blockAt(timestamp),
    logIndex: number * 10,
    timestamp,
    txHash: hashNumbered(1_000_000 + number),
    kind: chainId === token.originChainId ? "LOCKED" : "BURNED",
    toChainId: BigInt(toChainId),
    fromToken: token.on(chainId),
    toToken: token.on(toChainId),
    shares: BigInt(random.between(1, 1_000_000)) * 10n ** BigInt(random.between(0, 18)),
    originChainId: BigInt(token.originChainId),
    originAddress: token.address,
    receiptHash: hashNumbered(number),
    depositLogs: random.chance(3) ? 2 : 1,
  })
}

function payoutOf(random: Random, deposit: PegInRow, number: number): PegOutRow {
  const chainId = Number(deposit.toChainId)
  const timestamp = roundTime(deposit.timestamp + random.between(1, 200_000))
  const toToken = random.chance(4) ? random.pick(testTokens).on(chainId) : deposit.toToken
  const isOwn = testTokens.some(token => token.originChainId === chainId && token.address === toToken)
  return pegOutRow({
    chainId,
    blockNumber: blockAt(timestamp),
    logIndex: 1_000_000 + number,
    timestamp,
    txHash: hashNumbered(5_000_000 + number),
    kind: isOwn ? "UNLOCKED" : "MINTED",
    receiptHash: deposit.receiptHash,
    fromToken: deposit.fromToken,
    toToken,
    shares: random.chance(5) ? BigInt(random.between(1, 1_000_000)) : deposit.shares,
    ...(random.chance(50) && proofOf(deposit)),
    ...(random.chance(8) && proofOf({ ...deposit, chainId: UNTRACKED })),
  })
}

function entriesOf(pegIn: PegInRow[], pegOut: PegOutRow[]): LedgerEntryRow[] {
  const balances = new Map<string, bigint>()
  const receipts = new Map<string, bigint>()
  const changes = [
    ...pegIn.map(row => ({
      row,
      token: row.fromToken,
      side: row.kind === "LOCKED" ? ("LOCKED" as const) : ("MINTED" as const),
      change: row.kind === "LOCKED" ? row.shares : -row.shares,
    })),
    ...pegOut.map(row => ({
      row,
      token: row.toToken,
      side: row.kind === "MINTED" ? ("MINTED" as const) : ("LOCKED" as const),
      change: row.kind === "MINTED" ? row.shares : -row.shares,
    })),
  ].sort((a, b) => a.row.timestamp - b.row.timestamp || a.row.logIndex - b.row.logIndex)
  return changes.map(({ row: { chainId, blockNumber, logIndex, timestamp }, token, side, change }) => {
    const key = `${chainId}-${token}-${side}`
    const balance = (balances.get(key) ?? 0n) + change
    balances.set(key, balance)
    const received = (receipts.get(key) ?? 0n) + (change > 0n ? change : 0n)
    receipts.set(key, received)
    return { chainId, blockNumber, logIndex, timestamp, token, side, change, balance, received }
  })
}

/** Also a peg of whose origin nothing is known, and origins that only payouts have shown. */
const deployments = [
  ...testTokens.flatMap(deploymentsOf),
  {
    chainId: 1,
    address: addressNumbered(0xdead),
    side: "MINTED",
    originChainId: null,
    originAddress: null,
    decimals: null,
    blockNumber: 1n,
  },
]

function deploymentsOf({ originChainId, address, on, isLiquidity, decimals }: TestToken) {
  const home = {
    chainId: originChainId,
    address,
    side: "LOCKED",
    originChainId: isLiquidity ? null : originChainId,
    originAddress: isLiquidity ? null : address,
    decimals,
    blockNumber: 1n,
  }
  const pegs = TRACKED.filter(chainId => chainId !== originChainId).map(chainId => ({
    chainId,
    address: on(chainId),
    side: "MINTED",
    originChainId,
    originAddress: address,
    decimals: 18,
    blockNumber: 1n,
  }))
  return isLiquidity ? [home] : [home, ...pegs]
}
