import type { ReactNode } from "react"

export type Fact = { label: string; value: ReactNode }

/** Labels on the left, values on the right, below where both do not fit, a line between each two. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div
          className="flex min-h-9 flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-2 first:border-0 print:min-h-0 print:py-0.5"
          key={label}
        >
          <dt className="shrink-0 text-quiet">{label}</dt>
          <dd className="ml-auto min-w-0 text-right">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
