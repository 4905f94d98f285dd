import { ChainMark } from "./ChainMark.tsx"

export function ChainLabel({ chain, size }: { chain: { id: number; name: string }; size?: number }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <ChainMark chainId={chain.id} size={size} />
      {chain.name}
    </span>
  )
}
