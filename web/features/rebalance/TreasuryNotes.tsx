import { formatInteger } from "../../lib/format.ts"
import { Icon } from "../../ui/Icon.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import type { Plan } from "./queries.ts"

/** Before anything is downloaded: what would make a signed file fail, or its money unreachable. */
export function TreasuryNotes({ notes }: { notes: Plan["treasuryNotes"] }) {
  if (notes.length === 0) return null
  return (
    <ul aria-label="Before anybody signs" className="grid max-w-[640px] gap-2">
      {notes.map(({ kind, chain, block, sentence }) => (
        <li className="flex gap-2 text-pretty" data-note={kind} key={`${chain.id} ${sentence}`}>
          <span
            className={`flex h-5 items-center ${kind === "NOT_ANSWERED" ? "text-unknown" : "text-waiting"}`}
          >
            <Icon name={kind === "NOT_ANSWERED" ? "question" : "warning"} />
          </span>
          <span>
            <ApiSentence text={sentence} />{" "}
            <span className="whitespace-nowrap text-note text-quiet">At block {formatInteger(block)}.</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
