import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { Icon } from "../../ui/Icon.tsx"

/** What somebody has to act on, before everything else. */
export function AwaitingNote({ count, href }: { count: number; href: string }) {
  if (count === 0) return null
  return (
    <div className="mb-6 flex gap-3 rounded-lg border border-your-turn bg-raised p-4" data-awaiting={count}>
      <span className="flex h-5 text-your-turn">
        <Icon name="hand" size={16} />
      </span>
      <div className="min-w-0">
        <p className="font-medium">
          <Link className="link" href={href} prefetch={false} scroll={false}>
            {count === 1 ? "1 transfer waits" : `${formatInteger(count)} transfers wait`} for a claim
          </Link>
        </p>
        <p className="text-pretty text-quiet">
          A claim is the second transaction, on the network that the tokens go to. It never expires, and
          whoever sends it, the tokens go to the recipient.
        </p>
      </div>
    </div>
  )
}
