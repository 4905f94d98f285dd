import { registeredToken, registeredTokens } from "./registeredToken.ts"
import { textSkeleton } from "./textSkeleton.ts"

type NamedToken = { originChainId: bigint | number; originAddress: string; symbol: string; name: string }

const taken = new Set(registeredTokens.flatMap(({ symbol, name }) => [symbol, name]).map(textSkeleton))

/** Whether a token that nobody verified goes by the symbol or name of one that is, or by what looks like it. */
export function isSpoof({ originChainId, originAddress, symbol, name }: NamedToken): boolean {
  if (registeredToken(originChainId, originAddress)) return false
  return taken.has(textSkeleton(symbol)) || taken.has(textSkeleton(name))
}
