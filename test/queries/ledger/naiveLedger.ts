import type { NaiveTransfer } from "../transfers/naiveTransfers.ts"
import type { LedgerWorld } from "./randomLedger.ts"
import { type TestToken, TRACKED } from "./tokens.ts"

const isTracked = (chainId: bigint) => TRACKED.some(id => BigInt(id) === chainId)
const sum = (values: bigint[]) => values.reduce((total, value) => total + value, 0n)

export function naiveBalance(
  world: LedgerWorld,
  account: { chainId: number; token: string; side: string },
  counts: (row: { timestamp: number; blockNumber: bigint }) => boolean,
): bigint {
  const here = (row: { chainId: number }) => row.chainId === account.chainId
  const [taken, given] =
    account.side === "LOCKED" ? (["LOCKED", "UNLOCKED"] as const) : (["BURNED", "MINTED"] as const)
  const came = sum(
    world.pegIn
      .filter(row => here(row) && row.fromToken === account.token && row.kind === taken && counts(row))
      .map(row => row.shares),
  )
  const went = sum(
    world.pegOut
      .filter(row => here(row) && row.toToken === account.token && row.kind === given && counts(row))
      .map(row => row.shares),
  )
  return account.side === "LOCKED" ? came - went : went - came
}

/** A deposit that was not paid out at a time. */
export function isOpen({ deposit, payouts: [payout] }: NaiveTransfer, at: number): boolean {
  return deposit !== undefined && deposit.timestamp <= at && !(payout && payout.timestamp <= at)
}

export function isUnclaimable({ deposit }: NaiveTransfer, world: LedgerWorld): boolean {
  if (!deposit) return false
  const own = world.pegIn.filter(
    row =>
      row.txHash === deposit.txHash && row.chainId === deposit.chainId && row.toChainId === deposit.toChainId,
  )
  return deposit.depositLogs > 1 || own.length > 1
}

/** What `solvencyAt` answers for one token, from the events alone. */
export function naiveSolvency(world: LedgerWorld, transfers: NaiveTransfer[], token: TestToken, at: number) {
  const { originChainId, address, isLiquidity } = token
  const until = ({ timestamp }: { timestamp: number }) => timestamp <= at
  const locked = naiveBalance(world, { chainId: originChainId, token: address, side: "LOCKED" }, until)
  const minted = isLiquidity
    ? 0n
    : sum(
        TRACKED.filter(id => id !== originChainId).map(chainId =>
          naiveBalance(world, { chainId, token: token.on(chainId), side: "MINTED" }, until),
        ),
      )
  const open = transfers.filter(transfer => isOpen(transfer, at))
  const owed = isLiquidity
    ? open.filter(
        t =>
          t.deposit?.toToken === address &&
          t.deposit.toChainId === BigInt(originChainId) &&
          !isUnclaimable(t, world),
      )
    : open.filter(t => t.deposit?.originAddress === address && isTracked(t.deposit.toChainId))
  const away = open.filter(t => t.deposit?.originAddress === address && !isTracked(t.deposit.toChainId))
  const sharesOf = (list: NaiveTransfer[]) => sum(list.map(({ deposit }) => deposit?.shares ?? 0n))
  const arrived = sum(
    transfers
      .flatMap(({ deposit, payouts }) => (deposit && deposit.timestamp <= at ? [] : payouts))
      .filter(row => row.timestamp <= at && row.proofChainId !== null && !isTracked(row.proofChainId))
      .filter(row => row.toToken === token.on(row.chainId))
      .map(row => row.shares),
  )
  const net = sharesOf(away) - arrived
  const untracked = net > 0n ? net : 0n
  const owedShares = sharesOf(owed)
  const held = isLiquidity ? naiveHeld(world, token, at, locked) : undefined
  return {
    rule: isLiquidity ? "LIQUIDITY" : "BACKING",
    locked,
    minted,
    owed: owedShares,
    untracked,
    unexplained: isLiquidity ? 0n : locked - minted - owedShares - untracked,
    held,
    effective: held === undefined ? undefined : held - minted - owedShares - untracked,
  }
}

function naiveHeld(world: LedgerWorld, token: TestToken, at: number, locked: bigint): bigint | undefined {
  const reading = world.reserveReading
    .filter(row => row.chainId === token.originChainId && row.token === token.address && row.timestamp <= at)
    .sort((a, b) => a.timestamp - b.timestamp)
    .at(-1)
  if (!reading) return undefined
  const account = { chainId: token.originChainId, token: token.address, side: "LOCKED" }
  const then = naiveBalance(world, account, row => row.blockNumber <= reading.blockNumber)
  return reading.amount * 10n ** BigInt(18 - token.decimals) + locked - then
}
