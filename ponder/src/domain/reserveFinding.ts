export type ReserveFinding =
  | "AGREES"
  | "MISSING"
  | "MINTED_PAST_BRIDGE"
  | "SENT_STRAIGHT"
  | "BURNED_PAST_BRIDGE"

export type Reserve = {
  side: "LOCKED" | "MINTED"
  /** Shares that the bridge's events make up at a block. */
  ledger: bigint
  /** Shares that the token's own contract says at the same block. */
  contract: bigint
  /** Of the token. */
  decimals: number
}

const SHARE_DECIMALS = 18
/** A trillionth of a token: what a million transfers can come to, if each of them is rounded by the last digit. */
const ROUNDING = 10n ** 6n

/**
 * What a contract says of a bridge, beside the bridge's own events. By the protocol no token leaves a bridge and no peg is
 * minted without an event, of pools as of anything else, whereas anybody can send tokens to a bridge.
 */
export function reserveFinding({ side, ledger, contract, decimals }: Reserve): ReserveFinding {
  const difference = contract - ledger
  const smallestUnit = 10n ** BigInt(Math.max(0, SHARE_DECIMALS - decimals))
  const dust = smallestUnit > ROUNDING ? smallestUnit : ROUNDING
  if (difference <= dust && difference >= -dust) return "AGREES"
  if (side === "LOCKED") return difference < 0n ? "MISSING" : "SENT_STRAIGHT"
  return difference > 0n ? "MINTED_PAST_BRIDGE" : "BURNED_PAST_BRIDGE"
}

/** What is promised and not there: less is held, or more was minted, than the bridge's events make up. */
export function lackingShares(reserve: Reserve): bigint {
  switch (reserveFinding(reserve)) {
    case "MISSING":
      return reserve.ledger - reserve.contract
    case "MINTED_PAST_BRIDGE":
      return reserve.contract - reserve.ledger
    default:
      return 0n
  }
}
