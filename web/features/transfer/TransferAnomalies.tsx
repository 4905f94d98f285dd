import { Panel } from "../../ui/Panel.tsx"
import { type StatusLook, StatusWord } from "../../ui/StatusWord.tsx"
import type { TransferDetail } from "./fragments.ts"

type Anomaly = TransferDetail["anomalies"][number]

const SEVERITY: Record<Anomaly["severity"], StatusLook> = {
  ALARM: { word: "Alarm", icon: "warning", tone: "impossible" },
  WARNING: { word: "Warning", icon: "warning", tone: "waiting" },
  NOTICE: { word: "Notice", icon: "question", tone: "unknown" },
}

export function TransferAnomalies({ anomalies }: { anomalies: Anomaly[] }) {
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
