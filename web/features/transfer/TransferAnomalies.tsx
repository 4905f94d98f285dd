import { Panel } from "../../ui/Panel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { SEVERITY } from "../anomalies/severity.ts"
import type { TransferDetail } from "./fragments.ts"

export function TransferAnomalies({ anomalies }: { anomalies: TransferDetail["anomalies"] }) {
  if (anomalies.length === 0) return null
  return (
    <Panel title="What is unusual">
      <ul className="grid gap-3">
        {anomalies.map(({ kind, severity, sentence }) => (
          <li data-anomaly={kind} key={kind}>
            <span className="text-note font-medium">
              <StatusWord look={SEVERITY[severity]} />
            </span>
            <p className="text-pretty">{sentence}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
