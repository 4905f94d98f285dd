import type { Metadata } from "next"
import Link from "next/link"
import { Notice } from "../ui/Notice.tsx"

export const metadata: Metadata = { title: "No such page" }

export default function NotFoundPage() {
  return (
    <Notice
      level="h1"
      look={{ word: "404", icon: "question", tone: "unknown" }}
      title="There is no page at this address"
    >
      <p>The link may be old or cut short. This says nothing about any transfer.</p>
      <p>
        <HomeLink />
      </p>
    </Notice>
  )
}

function HomeLink() {
  return (
    <Link className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent" href="/">
      Go to the start page
    </Link>
  )
}
