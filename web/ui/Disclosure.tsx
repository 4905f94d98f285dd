import type { ReactNode } from "react"

type Props = {
  title: ReactNode
  /** Without JavaScript it is open, because nothing else shows what is in it. */
  openWithoutScript?: boolean
  /** Whoever comes sees it; it can be closed. */
  openAtFirst?: boolean
  children: ReactNode
}

/** Shown when it is asked for. Beside others in a row, it takes the row for itself once it is open. */
export function Disclosure({ title, openWithoutScript, openAtFirst, children }: Props) {
  return (
    <details
      className="disclosure"
      data-open-without-script={openWithoutScript || undefined}
      open={openAtFirst}
    >
      <summary>{title}</summary>
      <div className="py-3">{children}</div>
    </details>
  )
}
