type Chain = { id: number; name: string }
type Ends = { fromChain: Chain | null; toChain: Chain }

/** A payout of which the deposit is not known comes from nowhere in particular. */
export const UNKNOWN_CHAIN: Chain = { id: 0, name: "Not known" }

export function routeOf({ fromChain, toChain }: Ends): { key: string; label: string } {
  const from = fromChain ?? UNKNOWN_CHAIN
  return { key: `${from.id}-${toChain.id}`, label: `${from.name} → ${toChain.name}` }
}
