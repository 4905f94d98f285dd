import type { Address } from "viem"
import { registeredTokens } from "./registeredToken.ts"
import { tokenId } from "./tokenId.ts"

/** Both sides of every registered pair: tokens that are swapped for each other out of liquidity. */
export const liquidityTokens: readonly { chainId: number; address: Address }[] = [
  ...new Map(
    registeredTokens
      .filter(({ pairs }) => pairs.length > 0)
      .flatMap(({ chainId, address, pairs }) => [{ chainId, address }, ...pairs])
      .map(token => [tokenId(token.chainId, token.address), token]),
  ).values(),
]
