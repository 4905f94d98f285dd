import { parseAbi } from "viem"

/**
 * BNBStakingPool: each request stands in its queue by itself and is paid whole. `Unstaked` tells of every coin that leaves
 * the stake, `PendingUnstake` before it of those that have to wait.
 */
export const requestPoolAbi = parseAbi([
  "event Staked(address indexed staker, uint256 amount, uint256 shares, bool indexed isRebasing)",
  "event Unstaked(address indexed ownerAddress, address indexed receiverAddress, uint256 amount, uint256 shares, bool indexed isRebasing)",
  "event PendingUnstake(address indexed ownerAddress, address indexed receiverAddress, uint256 amount)",
  "event RewardsDistributed(address[] claimers, uint256[] amounts)",
  "event RewardsClaimed(address indexed receiverAddress, address claimer, uint256 amount)",
  "function getTotalPendingUnstakes() view returns (uint256)",
  "function getPendingUnstakesOf(address claimer) view returns (uint256)",
  "function getPendingRequestsOf(address claimer) view returns (uint256[])",
])

/** BinancePool, the older one: each claimer stands in its queue once, and may be paid in parts. Stakes carry no shares. */
export const claimerPoolAbi = parseAbi([
  "event Staked(address indexed delegator, address intermediary, uint256 amount)",
  "event UnstakePending(address indexed claimer, uint256 amount)",
  "event RewardsDistributed(address[] claimers, uint256[] amounts, uint256 missing)",
  "function pendingUnstakesOf(address claimer) view returns (uint256)",
])
