import { useRouter } from "next/navigation"
import { useEffect, useRef, useState, useTransition } from "react"
import type { PoolRules } from "./poolRules.ts"
import { type RebalanceChoice, readRebalanceChoice, rebalancePath } from "./rebalanceChoice.ts"

/**
 * What a form says becomes the page's address as soon as a field is left or a slider let go. The form is drawn anew only
 * where the address changes by other ways, such as going back: what is being typed stays.
 */
export function useApplied(choice: RebalanceChoice, rules: PoolRules) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [isPending, startTransition] = useTransition()
  const path = rebalancePath(choice)
  const [drawn, setDrawn] = useState({ times: 0, asked: path })
  const isElsewhere = path !== drawn.asked && !isPending
  if (isElsewhere) setDrawn(({ times }) => ({ times: times + 1, asked: path }))

  useEffect(() => {
    const element = form.current
    if (!element) return
    const shown = element

    function apply() {
      const fields = new FormData(shown)
      const given = Object.fromEntries(
        [...fields.keys()].map(name => [name, fields.getAll(name).map(String)]),
      )
      const asked = addressOf(given, rules)
      setDrawn(({ times }) => ({ times, asked }))
      startTransition(() => router.replace(asked, { scroll: false }))
    }

    function submit(event: Event) {
      event.preventDefault()
      apply()
    }

    // The browser's own event: React's comes with every step of a drag.
    shown.addEventListener("change", apply)
    shown.addEventListener("submit", submit)
    return () => {
      shown.removeEventListener("change", apply)
      shown.removeEventListener("submit", submit)
    }
  })

  return { form, key: drawn.times, isPending }
}

/** What makes no sense goes along, so that the page can say so. */
function addressOf(given: Record<string, string[]>, rules: PoolRules): string {
  const choice = readRebalanceChoice(given, rules)
  const misread = Object.fromEntries(choice.misread.map(({ name, text }) => [name, text]))
  return rebalancePath(choice, misread)
}
