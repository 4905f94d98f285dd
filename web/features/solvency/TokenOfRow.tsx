import Link from "next/link"
import { tokenPath } from "../../lib/paths.ts"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import type { SolvencyRow } from "./queries.ts"

export function TokenOfRow({ row: { token } }: { row: SolvencyRow }) {
  return (
    <>
      <Link className="hover:text-accent" href={tokenPath(token.id)} prefetch={false}>
        <TokenSymbol token={token} />
      </Link>
      {token.bondType === "REBASING" && <span className="ml-2 text-note font-normal text-quiet">shares</span>}
    </>
  )
}
