import Link from "next/link"
import { Notice } from "../../ui/Notice.tsx"
import { choicePath } from "./choicePath.ts"
import type { Choice } from "./readChoice.ts"

export function EmptyRange({ choice }: { choice: Choice }) {
  return (
    <Notice
      look={{ word: "Nothing to count", icon: "question", tone: "unknown" }}
      title="No transfer was made in this range"
    >
      <p>
        The index answers, and has none of {choice.tokenId ? "this token" : "any registered token"} in these
        days.
      </p>
      <p>
        <Link className="link" href={choicePath(choice, { range: "all", from: "", to: "" })} prefetch={false}>
          Look at the whole history
        </Link>
      </p>
    </Notice>
  )
}
