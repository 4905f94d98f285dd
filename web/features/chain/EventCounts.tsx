import { ChangingNumber } from "../../ui/ChangingNumber.tsx"
import { Facts } from "../../ui/Facts.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { COUNT_KINDS, type Counts } from "../network/buildNetwork.ts"
import { COUNT_WORDS } from "../network/countWords.ts"

export function EventCounts({ counts }: { counts: Counts }) {
  const value = (kind: keyof Counts) => (
    <span data-count={kind}>
      <ChangingNumber value={counts[kind]} />
    </span>
  )
  const facts = COUNT_KINDS.map(kind => ({ label: COUNT_WORDS[kind].word, value: value(kind) }))
  return (
    <Panel title="Events of the bridge">
      <Facts facts={[...facts, { label: "All events", value: <strong>{value("total")}</strong> }]} />
    </Panel>
  )
}
