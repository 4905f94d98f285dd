"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import { paths } from "../../lib/paths.ts"
import { TREASURY_PAGES } from "../treasury/treasuryPages.ts"

type Place = {
  name: string
  path: string
  /** The pages beside the first one that it stands for. */
  pages?: readonly string[]
}

const PLACES: Place[] = [
  { name: "Transfers", path: paths.transfers() },
  { name: "Treasury", path: paths.liquidity(), pages: TREASURY_PAGES.map(({ path }) => path()) },
  { name: "Analytics", path: paths.analytics() },
  { name: "Status", path: paths.status() },
  { name: "Developers", path: paths.developers() },
]

export function Navigation() {
  const here = usePathname()
  return (
    <nav aria-label="Pages" className="-mx-2 flex max-desktop:order-2 max-desktop:w-full max-[389px]:-mx-1">
      {PLACES.map(({ name, path, pages = [path] }) => (
        <Link
          aria-current={pages.includes(here) ? "page" : undefined}
          className="grid h-9 items-center px-2 text-quiet max-[389px]:px-1 max-[389px]:text-note hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
          href={path}
          key={path}
          prefetch={false}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
