import Link from "next/link"
import { ExactTime } from "../../ui/ExactTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"

/** Nobody shall take what was for what is. */
export function PastNotice({ at, now }: { at: number; now: string }) {
  return (
    <p
      className="mb-6 flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-md border border-line-strong bg-sunken px-4 py-2.5"
      data-past={at}
    >
      <span className="font-medium">
        <StatusWord look={{ word: "The past", icon: "clock", tone: "unknown" }} />
      </span>
      <span>
        All of this page is as it stood at <ExactTime timestamp={at} />
      </span>
      <Link className="link" href={now} prefetch={false}>
        Now
      </Link>
    </p>
  )
}
