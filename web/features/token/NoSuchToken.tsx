import { paths } from "../../lib/paths.ts"
import { Notice } from "../../ui/Notice.tsx"

export function NoSuchToken({ address }: { address: string }) {
  return (
    <Notice
      level="h1"
      look={{ word: "Not found", icon: "question", tone: "unknown" }}
      title="No such token was ever bridged"
    >
      <p>
        The index answers, and knows no token of this address on this network, neither as the original nor as
        one that the bridge has minted.
      </p>
      <p className="break-all font-mono text-note">{address}</p>
      <p>
        <a className="link" href={paths.search(address)}>
          Search for this address
        </a>
      </p>
    </Notice>
  )
}
