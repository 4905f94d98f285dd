import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import { Notice } from "../../ui/Notice.tsx"

/** Also for networks that the bridge leads to and the index does not follow. */
export function NoSuchChain({ chainId }: { chainId: number | null }) {
  return (
    <Notice
      level="h1"
      look={{ word: "Not indexed", icon: "question", tone: "unknown" }}
      title={chainId === null ? "This is not the id of a network" : `Network ${chainId} is not indexed here`}
    >
      <p>The bridge may lead there, but this index does not read it: what happens on it is not known here.</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {chainId !== null && (
          <Link className="link" href={paths.transfers(`toChainId=${chainId}`)} prefetch={false}>
            Transfers that left for it
          </Link>
        )}
        <Link className="link" href={paths.status()} prefetch={false}>
          The networks that are indexed
        </Link>
      </p>
    </Notice>
  )
}
