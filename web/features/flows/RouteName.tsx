import { ChainMark } from "../../ui/ChainMark.tsx"
import { Icon } from "../../ui/Icon.tsx"

type Chain = { id: number; name: string }

type Props = {
  from: Chain
  to: Chain
  /** By which a picture beside it shows the route. */
  colour?: string
  /** Whether there is room for the names on a phone as well. */
  named?: boolean
}

/** From chain to chain; in a table on a phone by their marks alone. */
export function RouteName({ from, to, colour, named = false }: Props) {
  const name = named ? "" : "max-tablet:sr-only"
  return (
    <span className={`inline-flex items-baseline gap-2 ${named ? "flex-wrap" : ""}`}>
      {colour && <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />}
      <ChainMark chainId={from.id} size={12} />
      <span className={name}>{from.name}</span>
      <span className="inline-flex text-quiet">
        <Icon name="arrow" size={12} />
      </span>
      <span className="sr-only">to</span>
      <ChainMark chainId={to.id} size={12} />
      <span className={name}>{to.name}</span>
    </span>
  )
}
