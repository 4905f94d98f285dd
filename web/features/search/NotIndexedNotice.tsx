import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { safeText } from "../../lib/safeText.ts"
import { Notice } from "../../ui/Notice.tsx"
import { HelpNote } from "../shell/HelpNote.tsx"
import { NOT_INDEXED } from "./notIndexedLook.ts"
import type { NotIndexed } from "./queries.ts"

// A link to a block explorer, with room to spare.
const LONGEST_SHOWN = 200

/** Not found is an answer: why, what it means, what to do. */
export function NotIndexedNotice({ answer, text }: { answer: NotIndexed; text: string }) {
  const { look, title, next, waitingHelps, stuck } = NOT_INDEXED[answer.reason]
  const hash = /0x[0-9a-f]{64}/i.exec(text)?.[0]
  const elsewhere = answer.chain && hash ? blockExplorerLink(answer.chain.explorerUrl, "tx", hash) : null
  return (
    <div data-reason={answer.reason}>
      <Notice level="h1" look={look} title={title}>
        <p className="text-ink">{answer.detail}</p>
        <p>{next}</p>
        {elsewhere && (
          <p>
            <a className="link" href={elsewhere.href} rel="noreferrer" target="_blank">
              See it on {elsewhere.site}
            </a>
          </p>
        )}
        {waitingHelps && (
          <p className="text-note" data-needs-script role="status">
            Looks again by itself every few seconds.
          </p>
        )}
        {stuck && <HelpNote />}
      </Notice>
      <p className="mt-4 max-w-[640px] break-all font-mono text-note text-quiet">
        {safeText(text, LONGEST_SHOWN).text}
      </p>
    </div>
  )
}
