import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadSearch } from "../../features/search/loadSearch.ts"
import { pathOfAnswer } from "../../features/search/pathOfAnswer.ts"
import { SearchAnswer } from "../../features/search/SearchAnswer.tsx"
import { SearchBox } from "../../features/search/SearchBox.tsx"
import { SearchSkeleton } from "../../features/search/SearchSkeleton.tsx"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = { title: "Search", robots: { index: false } }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function SearchPage({ searchParams }: Props) {
  const { q = "" } = await searchParams
  const text = (Array.isArray(q) ? (q[0] ?? "") : q).trim()
  if (text === "") return <EmptySearch />

  const first = await loadSearch(text)
  const path =
    "then" in first.reading || first.reading.kind === "unread" ? null : pathOfAnswer(first.reading.data, text)
  if (path) redirect(path)
  return (
    <>
      <div className="mb-8 max-w-[720px]">
        <SearchBox large text={text} />
      </div>
      <ReadingBoundary fallback={<SearchSkeleton />} first={first}>
        <SearchAnswer first={first} forwards text={text} />
      </ReadingBoundary>
    </>
  )
}

function EmptySearch() {
  return (
    <>
      <PageTitle title="Search">
        A transaction hash of either side, a receipt hash, an address, a token or a link to a block explorer.
      </PageTitle>
      <div className="max-w-[720px]">
        <SearchBox large />
      </div>
    </>
  )
}
