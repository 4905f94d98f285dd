import type { ReactNode } from "react"
import { type StatusLook, StatusWord } from "./StatusWord.tsx"

type Props = { look: StatusLook; title: string; level?: "h1" | "h2"; children: ReactNode }

/** A page or a part of it that cannot show what was asked for: why, what it means, what happens next. */
export function Notice({ look, title, level: Title = "h2", children }: Props) {
  return (
    <section className="max-w-[640px] rounded-lg border border-line bg-raised p-6">
      <p className="text-note font-medium">
        <StatusWord look={look} />
      </p>
      <Title className="mt-3 text-heading font-semibold">{title}</Title>
      <div className="mt-3 grid gap-3 text-quiet">{children}</div>
    </section>
  )
}
