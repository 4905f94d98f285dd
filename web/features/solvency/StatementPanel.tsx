import type { ReactNode } from "react"
import { Icon } from "../../ui/Icon.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { Statement } from "./buildStatement.ts"

/** Whether all is well, before any figure: nobody shall have to look for it. */
export function StatementPanel({ statement, children }: { statement: Statement; children: ReactNode }) {
  const { kind, look, title, text } = statement
  const alarming = kind === "missing"
  return (
    <section
      aria-label="Solvency"
      className={`rounded-lg bg-raised p-6 max-tablet:p-4 ${alarming ? "border-2 border-impossible" : "border border-line"}`}
      data-panel
      data-statement={kind}
    >
      <div role="status">
        {!alarming && (
          <p className="mb-2 text-note font-medium">
            <StatusWord look={look} />
          </p>
        )}
        <h2 className={`flex gap-2.5 text-heading font-semibold ${alarming ? "text-impossible" : ""}`}>
          {alarming && (
            <span className="flex h-7">
              <Icon name={look.icon} size={24} />
            </span>
          )}
          <span className="min-w-0 text-balance break-words">{title}</span>
        </h2>
      </div>
      <p className="mt-2 max-w-[680px] text-pretty text-quiet">{text}</p>
      <div className="mt-4">{children}</div>
    </section>
  )
}
