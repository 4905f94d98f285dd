import type { Asset, StakingPool } from "../../../ponder/networks/network.ts"

/** Every situation that the history contains, by the name under which tests and samples ask for it. */
export const caseNames = [
  "completed",
  "unclaimed",
  "claimed-by-third-party",
  "two-networks",
  "unclaimable-two-deposits",
  "unclaimable-look-alike",
  "untracked-destination",
  "spoofed-token",
  "unregistered-token",
  "native-coin",
  "lock-unlock",
  "approve-only",
  "reverted",
  "reverted-while-paused",
  "stale-signature",
  "straight-to-bridge",
] as const

export type CaseName = (typeof caseNames)[number]

/** What one transaction puts into the bridge; `amount` in the smallest unit of the token on the source chain. */
export type PlannedDeposit = { token: string; toChainId: number; amount: bigint }

export type PlannedTransfer = {
  id: number
  case: CaseName
  fromChainId: number
  /** Index of an account, or `wallet`: the contract that makes several calls in one transaction. */
  sender: number | "wallet"
  recipient: number
  deposits: PlannedDeposit[]
  /** A stranger's contract emits the same event in the same transaction. */
  withLookAlike?: boolean
}

/** What a price feed can have: as the contract numbers it, by its place. */
export const priceFaults = ["NONE", "SILENT", "ZERO", "REVERTING"] as const

export type PriceFault = (typeof priceFaults)[number]

export type StakingAction =
  | { kind: "stake"; pool: PoolKind; account: number; amount: bigint; isRebasing: boolean }
  | { kind: "unstake"; pool: PoolKind; account: number; receiver: number; amount: bigint }
  | { kind: "distribute"; pool: PoolKind; amount: bigint }

type PoolKind = StakingPool["queueOf"]

export type Action =
  | { kind: "approve"; account: number; token: string; case?: CaseName }
  | { kind: "deposit"; transfer: PlannedTransfer; reverts?: boolean }
  | { kind: "claim"; transfer: PlannedTransfer; by: number; staleSignature?: boolean }
  | { kind: "ratios"; day: number }
  | { kind: "pause" }
  | { kind: "unpause" }
  | { kind: "change-consensus" }
  | { kind: "rename"; token: string; symbol: string; name: string }
  | { kind: "price-feed"; asset: Asset; fault: PriceFault }
  | { kind: "straight-to-bridge"; account: number; token: string; amount: bigint }
  | { kind: "payment"; account: number }
  | StakingAction

/** Something that happens on a chain at a moment (unix seconds). Steps of one chain and moment share a block. */
export type Step = { at: number; chainId: number; action: Action }

export type Plan = { start: number; end: number; steps: Step[] }

/** Accounts with a part of their own; the indices between are ordinary users. */
export const accounts = {
  owner: 0,
  firstUser: 1,
  lastUser: 40,
  thirdParty: 41,
  approveOnly: 42,
  withoutApproval: 43,
  spoofer: 44,
  walletOwner: 45,
} as const
