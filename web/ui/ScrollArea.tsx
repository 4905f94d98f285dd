import type { ReactNode } from "react"

type Props = { label: string; className?: string; children: ReactNode }

/** What may be wider than the screen scrolls by itself, by finger, wheel and key. */
export function ScrollArea({ label, className = "", children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls by key.
    <section aria-label={label} className={`relative overflow-auto ${className}`} tabIndex={0}>
      {children}
    </section>
  )
}
