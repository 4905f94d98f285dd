import { Panel } from "../../ui/Panel.tsx"
import { HelpNote } from "../shell/HelpNote.tsx"
import { adviceFor } from "./adviceFor.ts"
import type { TransferDetail } from "./fragments.ts"
import { UnseenClaimNote } from "./UnseenClaimNote.tsx"

export function Advice({ transfer }: { transfer: TransferDetail }) {
  const { title, sentences, stuck } = adviceFor(transfer)
  return (
    <Panel title={title}>
      <div className="grid gap-3 text-pretty text-quiet">
        <UnseenClaimNote transfer={transfer} />
        {sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {stuck && <HelpNote />}
      </div>
    </Panel>
  )
}
