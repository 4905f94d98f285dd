import { networks } from "../../../networks/index.ts"

/** The symbol of a chain's own coin, which is what its staking pools take. */
export function coinOf(chainId: number): string {
  return networks.find(({ id }) => id === chainId)?.nativeCoin.symbol ?? ""
}
