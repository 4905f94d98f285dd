import type { NetworkView } from "./buildNetwork.ts"

const WORDS = {
  "no chains": {
    title: "No chain is indexed",
    text: "The index answers, but it is not set up to read any chain.",
  },
  "no events": {
    title: "No bridge event found yet",
    text: "The index answers, and has seen none in the blocks below. Counts appear here by themselves.",
  },
}

export function EmptyNote({ emptiness }: { emptiness: NonNullable<NetworkView["emptiness"]> }) {
  const { title, text } = WORDS[emptiness]
  return (
    <div className="mb-4 border-l-2 border-line-strong py-1 pl-4">
      <p className="font-medium">{title}</p>
      <p className="text-quiet">{text}</p>
    </div>
  )
}
