import type { ReactNode } from "react"

type Props = { title?: ReactNode; aside?: ReactNode; children: ReactNode }

/** One subject of a page. */
export function Panel({ title, aside, children }: Props) {
  return (
    <section
      className="rounded-lg border border-line bg-raised p-5 max-tablet:p-4 print:rounded-none print:border-x-0 print:border-b-0 print:px-0 print:pb-0"
      data-panel
    >
      {title && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 print:break-after-avoid">
          <h2 className="font-semibold">{title}</h2>
          {aside && <div className="text-note text-quiet">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
