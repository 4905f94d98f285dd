import { Facts } from "../../ui/Facts.tsx"
import { Section } from "./Section.tsx"

const STATE = [
  { path: "/health", meaning: "200 while the process lives" },
  { path: "/ready", meaning: "200 once the history is indexed" },
  { path: "/status", meaning: "the last indexed block of each chain" },
]

export function HealthSection({ api }: { api: string }) {
  const facts = STATE.map(({ path, meaning }) => ({
    label: path,
    value: meaning,
  }))
  return (
    <Section name="health">
      <p>
        At <code className="break-all font-mono">{api}</code>, the API’s own address:
      </p>
      <Facts facts={facts} />
      <p className="text-pretty">
        Prometheus finds balances, what is owed and for how long, unexplained shares, what the tokens’ own
        contracts lack, anomalies and the lag of each chain at <code className="font-mono">/metrics</code>, on
        a port of its own that is not meant for the public (<code className="font-mono">METRICS_PORT</code>).
        Its gauges are rounded; GraphQL is exact.
      </p>
    </Section>
  )
}
