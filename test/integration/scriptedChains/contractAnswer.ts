import {
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
  hexToBigInt,
  keccak256,
  parseAbi,
  slice,
} from "viem"
import type { Block } from "./block.ts"

const abi = parseAbi([
  "function decimals() view returns (uint8)",
  "function ratio() view returns (uint256)",
  "function getRatioFor(address) view returns (uint256)",
  "function balanceOf(address) view returns (uint256)",
  "function totalSupply() view returns (uint256)",
  "function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)",
])

const longestRatio = 10n ** 18n

/**
 * What any contract answers at a block. It differs between blocks of the same number, so that a reading taken on a
 * branch that was given up is seen to be stale. Undefined: the call reverts.
 */
export function contractAnswer(
  block: Pick<Block, "hash" | "timestamp">,
  to: Hex,
  data: Hex,
): Hex | undefined {
  const call = decode(data)
  if (!call) return undefined
  if (call.functionName === "decimals") {
    return encodeFunctionResult({ abi, functionName: "decimals", result: 18 })
  }
  const word = hexToBigInt(slice(keccak256(`${block.hash}${to.slice(2)}${data.slice(2)}`), 0, 8))
  if (call.functionName === "latestRoundData") {
    const now = BigInt(block.timestamp)
    const result = [word, word, now, now, word] as const
    return encodeFunctionResult({ abi, functionName: call.functionName, result })
  }
  const isRatio = call.functionName === "ratio" || call.functionName === "getRatioFor"
  return encodeFunctionResult({
    abi,
    functionName: call.functionName,
    result: isRatio ? longestRatio - (word % (longestRatio / 2n)) : word,
  })
}

function decode(data: Hex) {
  try {
    return decodeFunctionData({ abi, data })
  } catch {
    return undefined
  }
}
