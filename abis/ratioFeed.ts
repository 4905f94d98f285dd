import { parseAbi } from "viem"

/** Tells a chain the ratio of bonds whose home is elsewhere. Older feeds have no event. */
export const ratioFeedAbi = parseAbi([
  "event RatioUpdated(address indexed token, uint256 oldRatio, uint256 newRatio)",
  "function getRatioFor(address token) view returns (uint256)",
])
