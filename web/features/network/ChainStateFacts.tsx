import { formatDuration, formatInteger } from "../../lib/format.ts"
import { ChangingNumber } from "../../ui/ChangingNumber.tsx"
import { Facts } from "../../ui/Facts.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import type { ChainStateView } from "./buildChainState.ts"

const NOT_KNOWN = <span className="text-quiet">not known</span>

/** How far the index is on a chain, beside what the chain's own nodes say. */
export function ChainStateFacts({ state }: { state: ChainStateView }) {
  const { indexed, head, finalized, lag } = state
  const block = (name: string, number: string | null | undefined) => (
    <span data-block={name}>{number ? <ChangingNumber value={number} /> : NOT_KNOWN}</span>
  )
  return (
    <Facts
      facts={[
        { label: "Indexed block", value: block("indexed", indexed?.block) },
        { label: "Made", value: indexed ? <RelativeTime timestamp={indexed.timestamp} /> : NOT_KNOWN },
        { label: "Newest block of the chain", value: block("head", head) },
        { label: "Final up to block", value: block("finalized", finalized) },
        { label: "Index behind the chain", value: <span data-lag>{lag ? lagWords(lag) : NOT_KNOWN}</span> },
      ]}
    />
  )
}

function lagWords({ blocks, seconds }: NonNullable<ChainStateView["lag"]>): string {
  if (BigInt(blocks) === 0n) return "not at all"
  return `${formatInteger(blocks)} ${blocks === "1" ? "block" : "blocks"}, ${formatDuration(seconds)}`
}
