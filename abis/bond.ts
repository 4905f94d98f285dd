import { parseAbi } from "viem"
import { erc20Abi } from "./erc20.ts"

/** A staking token on its home chain, rebasing or not. */
export const bondAbi = [
  ...erc20Abi,
  ...parseAbi(["event RatioUpdate(uint256 newRatio)", "function ratio() view returns (uint256)"]),
] as const
