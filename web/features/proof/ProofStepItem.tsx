import type { ReactNode } from "react"
import { Icon } from "../../ui/Icon.tsx"
import { Comparisons } from "./Comparisons.tsx"
import type { ProofStep } from "./proof.ts"
import { VERDICT_LOOKS } from "./verdictLooks.ts"

export function ProofStepItem({ step, children }: { step: ProofStep; children: ReactNode }) {
  const { side, name, outcome, title, sentence, comparisons } = step
  const { icon, colour, said } = VERDICT_LOOKS[outcome]
  return (
    <li
      className="flex gap-2.5 break-inside-avoid border-t border-line py-2.5 last:pb-0"
      data-outcome={outcome}
      data-proof-step={`${side}-${name}`}
    >
      <span className={`flex h-5 ${colour}`}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0 grow">
        <p className="text-pretty">
          {title}
          <span className="sr-only">, {said}</span>
        </p>
        {sentence && <p className="text-pretty text-quiet">{sentence}</p>}
        {/* On a phone an address needs the width of the icon too. */}
        <div className="max-tablet:-ml-6">
          {comparisons && <Comparisons comparisons={comparisons} />}
          {children}
        </div>
      </div>
    </li>
  )
}
