import Link from "next/link"
import type { ReactNode } from "react"
import { formatInteger } from "../lib/format.ts"

export type TabLink = {
  name: string
  label: ReactNode
  href: string
  /** How much there is behind it, where that can be counted. */
  count?: number
  current: boolean
}

/** Views of one thing, each with an address of its own: links, so that they work before and without JavaScript. */
export function TabLinks({ what, tabs }: { what: string; tabs: TabLink[] }) {
  return (
    <nav
      aria-label={what}
      className="-mx-4 flex min-w-0 gap-x-5 overflow-x-auto px-4 tablet:mx-0 tablet:flex-wrap tablet:px-0"
    >
      {tabs.map(({ name, label, href, count, current }) => (
        <Link
          aria-current={current ? "page" : undefined}
          className="flex h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent -outline-offset-2 hover:border-line-strong aria-[current]:border-ink aria-[current]:font-medium"
          data-count={count}
          data-tab={name}
          href={href}
          key={name}
          prefetch={false}
          scroll={false}
        >
          {label}
          {count !== undefined && (
            <span className="font-normal text-quiet">&nbsp;{formatInteger(count)}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
