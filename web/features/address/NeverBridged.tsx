import { paths } from "../../lib/paths.ts"
import { Notice } from "../../ui/Notice.tsx"

export function NeverBridged() {
  return (
    <Notice
      look={{ word: "No transfer", icon: "question", tone: "unknown" }}
      title="This address has no transfer"
    >
      <p>
        The index answers, and holds no transfer that this address sent or received. A deposit that was made
        just now appears here by itself within seconds.
      </p>
      <p>
        If you miss a transfer, search for the hash of its transaction: it may have gone to another address.{" "}
        <a className="link" href={paths.search("")}>
          Search
        </a>
      </p>
    </Notice>
  )
}
