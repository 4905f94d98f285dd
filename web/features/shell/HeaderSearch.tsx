"use client"

import { usePathname } from "next/navigation"
import { SearchBox } from "../search/SearchBox.tsx"

/** Everywhere but where the page has a search box of its own. */
export function HeaderSearch() {
  const path = usePathname()
  if (path === "/" || path === "/search") return null
  return (
    <div className="w-full max-w-[300px] max-desktop:order-last max-desktop:mb-3 max-desktop:max-w-none">
      <SearchBox />
    </div>
  )
}
