import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import type { ListChoice } from "./listChoice.ts"
import { pathOfChoice } from "./pathOfChoice.ts"

type Props = { choice: ListChoice; path: string; count: number }

/** Strangers send worthless tokens to make an address known to its owner: these are shown on request only. */
export function UnregisteredChip({ choice, path, count }: Props) {
  return (
    <Link
      aria-current={choice.unregistered ? "true" : undefined}
      className="chip"
      data-unregistered={count}
      href={pathOfChoice(path, { ...choice, unregistered: !choice.unregistered })}
      prefetch={false}
      scroll={false}
    >
      Also unregistered tokens ({formatInteger(count)})
    </Link>
  )
}
