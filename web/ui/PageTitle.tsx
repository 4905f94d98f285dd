import type { ReactNode } from "react"

export function PageTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="mb-6">
      <h1 className="text-balance text-heading font-semibold">{title}</h1>
      {children && <div className="mt-1 text-pretty text-quiet">{children}</div>}
    </header>
  )
}
