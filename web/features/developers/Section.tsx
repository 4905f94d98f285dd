import type { ReactNode } from "react"
import { SECTIONS, type SectionName } from "./sections.ts"

/** A part of the page that the contents lead to. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  return (
    <section aria-labelledby={name} className="grid grid-cols-1 gap-4 border-t border-line pt-6">
      <h2 className="scroll-mt-6 font-semibold" id={name}>
        {SECTIONS[name]}
      </h2>
      {children}
    </section>
  )
}
