"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"

/** On paper nobody sees an address bar. */
export function PageAddress() {
  const path = usePathname()
  const address = useSyncExternalStore(
    beforePrint,
    () => location.href,
    () => path,
  )
  return <p className="hidden break-all print:block">{address}</p>
}

/** What a page filters by changes its address without a word to this component. */
function beforePrint(onPrint: () => void) {
  window.addEventListener("beforeprint", onPrint)
  return () => window.removeEventListener("beforeprint", onPrint)
}
