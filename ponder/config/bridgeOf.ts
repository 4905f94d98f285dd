import type { Address } from "viem"
import { networks } from "../networks/index.ts"
import { parseEnvironment } from "./environment.ts"

const known = new Map<bigint, Address>([
  ...networks.map(({ id, bridge }) => [BigInt(id), bridge.address] as const),
  ...parseEnvironment(process.env).chains.map(({ id, bridge }) => [BigInt(id), bridge] as const),
])

/** The bridge of a chain, as the environment has it where the chain is indexed. */
export function bridgeOf(chainId: bigint): Address | undefined {
  return known.get(chainId)
}
