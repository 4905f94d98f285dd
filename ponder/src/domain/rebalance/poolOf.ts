import { type RegisteredToken, registeredToken } from "../registeredToken.ts"

/** The tokens that are swapped for each other out of liquidity, the given one first; undefined where there is nothing to swap with. */
export function poolOf(token: RegisteredToken): RegisteredToken[] | undefined {
  const pool = [token]
  // Grows while it is walked through: a pair of a pair is in the same pool.
  for (const { pairs } of pool) {
    for (const { chainId, address } of pairs) {
      const other = registeredToken(chainId, address)
      const isIn = pool.some(token => token.chainId === chainId && token.address === address)
      if (other && !isIn) pool.push(other)
    }
  }
  return pool.length > 1 ? pool : undefined
}
