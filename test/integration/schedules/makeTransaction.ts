import type { Hex } from "viem"
import type { Random } from "../../devnet/traffic/random.ts"
import type { Transaction } from "../scriptedChains/block.ts"
import {
  account,
  bridgeOf,
  type Claim,
  type Deposit,
  depositLogs,
  governanceLog,
  imitatedDepositLogs,
  ratioLog,
  tokens,
  transactionHash,
  transferLog,
  withdrawalLogs,
  wrapped,
} from "./bridgeTraffic.ts"
import { stakingLogs } from "./stakingTraffic.ts"

/** A deposit that was mined and that nobody has claimed yet. */
export type OpenClaim = { claim: Claim; call: Hex }

export type Made = { transaction: Transaction; deposits: Deposit[] }

const indexedChains = [1, 137, 56]
const unindexedChain = 43_114

const kinds = [
  { kind: "other", weight: 4 },
  { kind: "deposit", weight: 6 },
  { kind: "toTwoNetworks", weight: 2 },
  { kind: "twiceToOneNetwork", weight: 1 },
  { kind: "imitated", weight: 1 },
  { kind: "claim", weight: 8 },
  { kind: "orphanClaim", weight: 1 },
  { kind: "governance", weight: 2 },
  { kind: "ratio", weight: 2 },
] as const

/** One transaction of some kind; a claim takes the deposit that it claims from the open ones. */
export function makeTransaction(random: Random, chainId: number, hash: Hex, open: OpenClaim[]): Made {
  const { kind } = random.weighted(kinds)
  const common = {
    hash,
    from: account(random.between(1, 9)),
    gasUsed: BigInt(random.between(21_000, 400_000)),
  }
  const direct = { ...common, to: bridgeOf(chainId), input: "0x90d25074" as Hex }
  switch (kind) {
    case "deposit":
      return made(direct, [makeDeposit(random, chainId)])
    case "toTwoNetworks":
      return made(
        direct,
        indexedChains.filter(id => id !== chainId).map(id => makeDeposit(random, chainId, id)),
      )
    case "twiceToOneNetwork": {
      const deposit = makeDeposit(random, chainId)
      return made(direct, [deposit, { ...deposit, shares: deposit.shares + 1n }])
    }
    case "imitated": {
      const deposit = makeDeposit(random, chainId)
      const { transaction } = made(direct, [deposit])
      const logs = [...transaction.logs, ...imitatedDepositLogs(deposit)]
      return { transaction: { ...transaction, logs }, deposits: [] }
    }
    case "claim":
      return claimOf(random, chainId, direct, open)
    case "orphanClaim": {
      const { name: _, ...deposit } = makeDeposit(random, random.pick(others(chainId)), chainId)
      const logs = withdrawalLogs({ ...deposit, receiptHash: transactionHash("nobody's receipt", hash) })
      return { transaction: { ...direct, logs }, deposits: [] }
    }
    case "governance": {
      const log = governanceLog(chainId, random.between(0, 4), account(random.between(1, 9)))
      return { transaction: { ...direct, logs: [log] }, deposits: [] }
    }
    case "ratio": {
      const bonds = tokens.filter(({ bondType }) => bondType === "REBASING")
      const log = ratioLog(chainId, random.pick(bonds), BigInt(random.between(5e8, 1e9)) * 10n ** 9n)
      return { transaction: { ...direct, logs: [log] }, deposits: [] }
    }
    default:
      return withStaking(chainId, other(random, direct))
  }
}

/** The pools stand on a chain like any other contracts, in transactions that have nothing to do with a bridge. */
function withStaking(chainId: number, { transaction, deposits }: Made): Made {
  const logs = [...transaction.logs, ...stakingLogs(chainId, transaction.hash)]
  return { transaction: { ...transaction, logs }, deposits }
}

function claimOf(
  random: Random,
  chainId: number,
  direct: Omit<Transaction, "logs">,
  open: OpenClaim[],
): Made {
  const claimable = open.filter(({ claim }) => claim.toChainId === chainId)
  if (claimable.length === 0) return other(random, direct)
  const chosen = random.pick(claimable)
  open.splice(open.indexOf(chosen), 1)
  const call = random.chance(70) ? { to: direct.to, input: chosen.call } : wrapped(chainId, chosen.call)
  return { transaction: { ...direct, ...call, logs: withdrawalLogs(chosen.claim) }, deposits: [] }
}

function made(transaction: Omit<Transaction, "logs">, deposits: Deposit[]): Made {
  return {
    transaction: { ...transaction, logs: deposits.flatMap(deposit => depositLogs(deposit)) },
    deposits,
  }
}

/** Something that has nothing to do with the bridge, with or without a log. */
function other(random: Random, transaction: Omit<Transaction, "logs">): Made {
  const [from, to] = [account(random.between(1, 9)), account(random.between(1, 9))]
  const logs = random.chance(50) ? [transferLog(random.pick(tokens).address, from, to, 1n)] : []
  return { transaction: { ...transaction, to, input: "0x", logs }, deposits: [] }
}

function makeDeposit(random: Random, fromChainId: number, to?: number): Deposit {
  const token = random.pick(tokens)
  return {
    fromChainId,
    toChainId: to ?? (random.chance(8) ? unindexedChain : random.pick(others(fromChainId))),
    token,
    name: random.chance(80) ? token.name : `${token.symbol}, renamed`,
    sender: account(random.between(1, 9)),
    recipient: account(random.between(1, 9)),
    shares: BigInt(random.between(1, 2 ** 30)) * 10n ** BigInt(random.between(0, 24)),
  }
}

function others(chainId: number): number[] {
  return indexedChains.filter(id => id !== chainId)
}
