import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatInteger } from "../../lib/format.ts"
import { ExactTime } from "../../ui/ExactTime.tsx"
import { Hash } from "../../ui/Hash.tsx"
import type { PegEvent } from "./fragments.ts"

/** Where on a chain a step stands: when, which block, which transaction, and who sent it. */
export function StepEvent({ event, explorerUrl }: { event: PegEvent; explorerUrl: string }) {
  const block = blockExplorerLink(explorerUrl, "block", event.blockNumber)
  const sender = blockExplorerLink(explorerUrl, "address", event.txSender)
  return (
    <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 [&_dt]:text-quiet">
      <dt>Time</dt>
      <dd>
        <ExactTime timestamp={event.timestamp} />
      </dd>
      <dt>Transaction</dt>
      <dd>
        <Hash hex={event.txHash} href={event.explorerUrl} site={block.site} what="Transaction" />
      </dd>
      <dt>Block</dt>
      <dd>
        <a
          className="link"
          href={block.href}
          rel="noreferrer"
          target="_blank"
          title={`Block ${event.blockNumber} on ${block.site}`}
        >
          {formatInteger(event.blockNumber)}
        </a>
      </dd>
      <dt>Sent by</dt>
      <dd>
        <Hash hex={event.txSender} href={sender.href} site={sender.site} what="Sender of the transaction" />
      </dd>
    </dl>
  )
}
