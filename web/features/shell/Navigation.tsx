"use client"

import Link from "next/link"
import { usePathname } from "next/navigation"
import { paths } from "../../lib/paths.ts"

const PLACES = [
  { name: "Transfers", path: paths.transfers() },
  { name: "Analytics", path: paths.analytics() },
  { name: "Status", path: paths.status() },
  { name: "Developers", path: paths.developers() },
]

export function Navigation() {
  const here = usePathname()
  return (
    <nav aria-label="Pages" className="-mx-2 flex max-desktop:order-2 max-desktop:w-full">
      {PLACES.map(({ name, path }) => (
        <Link
          aria-current={here === path ? "page" : undefined}
          className="grid h-9 items-center px-2 text-quiet hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
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
