import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadSearch } from "../../../features/search/loadSearch.ts"
import { SearchAnswer } from "../../../features/search/SearchAnswer.tsx"
import { SearchSkeleton } from "../../../features/search/SearchSkeleton.tsx"
import { transferMetadata } from "../../../features/transfer/transferMetadata.ts"
import { cutMiddle } from "../../../lib/format.ts"
import { paths } from "../../../lib/paths.ts"
import { pathText } from "../../../lib/pathText.ts"
import { ReadingBoundary } from "../../../lib/ReadingBoundary.tsx"

type Props = { params: Promise<{ hash: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const hash = await hashIn(params)
  const { reading } = await loadSearch(hash)
  const found = !("then" in reading) && reading.kind === "read" && reading.data.search
  return found && found.__typename === "FoundTransfers" && found.transfers.length === 1 && found.transfers[0]
    ? transferMetadata(found.transfers[0])
    : { title: `Transaction ${cutMiddle(hash)}`, robots: { index: false } }
}

export default async function TransactionPage({ params }: Props) {
  const hash = await hashIn(params)
  const first = await loadSearch(hash)
  return (
    <ReadingBoundary fallback={<SearchSkeleton />} first={first}>
      <SearchAnswer first={first} text={hash} />
    </ReadingBoundary>
  )
}

/** Whatever else stands there is a matter for the search, which explains itself. */
async function hashIn(params: Props["params"]): Promise<string> {
  const text = pathText((await params).hash)
  if (!/^0x[0-9a-f]{64}$/i.test(text)) redirect(paths.search(text))
  return text.toLowerCase()
}
