import type { ReactNode } from "react"

type Props = {
  title: string
  /** Without JavaScript it is open, because nothing else shows what is in it. */
  openWithoutScript?: boolean
  children: ReactNode
}

/** Shown when it is asked for. Beside others in a row, it takes the row for itself once it is open. */
export function Disclosure({ title, openWithoutScript, children }: Props) {
  return (
    <details className="disclosure" data-open-without-script={openWithoutScript || undefined}>
      <summary>{title}</summary>
      <div className="py-3">{children}</div>
    </details>
  )
}
