import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { NetworkBoundary } from "../../features/network/NetworkProvider.tsx"
import { ExportLinks } from "../../features/transfers/ExportLinks.tsx"
import { FilterForm } from "../../features/transfers/FilterForm.tsx"
import { readListChoice, writeListChoice } from "../../features/transfers/listChoice.ts"
import { loadTransfers } from "../../features/transfers/loadTransfers.ts"
import { TransferCount } from "../../features/transfers/TransferCount.tsx"
import { TransferList } from "../../features/transfers/TransferList.tsx"
import { TransferListSkeleton } from "../../features/transfers/TransferListSkeleton.tsx"
import { textsOf, type UrlParameters } from "../../lib/firstParameter.ts"
import { paths } from "../../lib/paths.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = { title: "Transfers" }

export default async function TransfersPage({ searchParams }: { searchParams: Promise<UrlParameters> }) {
  const parameters = await searchParams
  const choice = readListChoice(parameters)
  // A form sends its empty fields too. One choice has one address.
  if (writeParameters(parameters) !== writeListChoice(choice))
    redirect(paths.transfers(writeListChoice(choice)))

  const { list, count, options } = await loadTransfers(choice)
  return (
    <>
      <PageTitle title="Transfers">
        <span className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <ReadingBoundary fallback={"\u00a0"} first={count}>
            <TransferCount first={count} />
          </ReadingBoundary>
          <span>
            Export: <ExportLinks choice={choice} />
          </span>
        </span>
      </PageTitle>
      <NetworkBoundary fallback={null}>
        <ReadingBoundary fallback={null} first={options}>
          <FilterForm choice={choice} options={options} />
        </ReadingBoundary>
      </NetworkBoundary>
      <ReadingBoundary fallback={<TransferListSkeleton />} first={list}>
        <TransferList choice={choice} first={list} path={paths.transfers()} />
      </ReadingBoundary>
    </>
  )
}

function writeParameters(parameters: UrlParameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    textsOf(value).map(each => [name, each]),
  )
  return new URLSearchParams(pairs).toString()
}
