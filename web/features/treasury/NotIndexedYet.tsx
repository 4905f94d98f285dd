import { formatExactTime } from "../../lib/format.ts"
import { Notice } from "../../ui/Notice.tsx"

/** A moment that some chain has not come to. */
export function NotIndexedYet({ at, now }: { at: number; now: string }) {
  return (
    <Notice
      look={{ word: "Not indexed yet", icon: "clock", tone: "waiting" }}
      title="The index has not come to this moment"
    >
      <p>
        Not every chain is indexed up to {formatExactTime(at)}. As soon as all of them are, what stood then is
        shown here.
      </p>
      <p>
        <a className="link" href={now}>
          Show now instead
        </a>
      </p>
    </Notice>
  )
}
