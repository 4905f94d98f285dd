import { ChainMark } from "../../ui/ChainMark.tsx"
import { Icon } from "../../ui/Icon.tsx"

type Chain = { id: number; name: string }

type Props = {
  from: Chain
  to: Chain
  /** By which a picture beside it shows the route. */
  colour?: string
}

/** From chain to chain; on a phone by their marks. */
export function RouteName({ from, to, colour }: Props) {
  return (
    <span className="inline-flex items-baseline gap-2">
      {colour && <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />}
      <ChainMark chainId={from.id} size={12} />
      <span className="max-tablet:sr-only">{from.name}</span>
      <span className="inline-flex text-quiet">
        <Icon name="arrow" size={12} />
      </span>
      <span className="sr-only">to</span>
      <ChainMark chainId={to.id} size={12} />
      <span className="max-tablet:sr-only">{to.name}</span>
    </span>
  )
}
