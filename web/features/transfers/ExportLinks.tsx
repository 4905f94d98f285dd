import type { ListChoice } from "./listChoice.ts"
import { exportParameters } from "./listVariables.ts"

/** Of exactly what is filtered, all pages of it. */
export function ExportLinks({ choice }: { choice: ListChoice }) {
  const parameters = exportParameters(choice)
  return (
    <span className="inline-flex gap-4">
      <a className="link" download href={`/export/transfers.csv?${parameters}`}>
        CSV
      </a>
      <a className="link" download href={`/export/transfers.jsonl?${parameters}`}>
        JSON Lines
      </a>
    </span>
  )
}
