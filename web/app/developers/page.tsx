import type { Metadata } from "next"
import { headers } from "next/headers"
import { AnswersSection } from "../../features/developers/AnswersSection.tsx"
import { ApiSection } from "../../features/developers/ApiSection.tsx"
import { addressesOf } from "../../features/developers/addressesOf.ts"
import { Contents } from "../../features/developers/Contents.tsx"
import { ExportsSection } from "../../features/developers/ExportsSection.tsx"
import { HealthSection } from "../../features/developers/HealthSection.tsx"
import { LimitsSection } from "../../features/developers/LimitsSection.tsx"
import { loadReference } from "../../features/developers/loadReference.ts"
import { QueriesSection } from "../../features/developers/QueriesSection.tsx"
import { SubscriptionsSection } from "../../features/developers/SubscriptionsSection.tsx"
import { PageTitle } from "../../ui/PageTitle.tsx"

export const metadata: Metadata = {
  title: "Developers",
  description: "The GraphQL API of this index: queries, exports, subscriptions and limits.",
}

export default async function DevelopersPage() {
  const addresses = addressesOf(await headers())
  const { queries, filter } = await loadReference(addresses.graphql)
  return (
    <>
      <PageTitle title="Developers">Everything here can be asked for, followed and taken away.</PageTitle>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-8 desktop:grid-cols-[224px_minmax(0,1fr)]">
        <Contents queries={queries} />
        <div className="grid grid-cols-1 gap-10">
          <ApiSection addresses={addresses} />
          <AnswersSection />
          <QueriesSection addresses={addresses} queries={queries} />
          <ExportsSection addresses={addresses} filter={filter} />
          <SubscriptionsSection graphql={addresses.graphql} />
          <LimitsSection />
          <HealthSection api={addresses.api} />
        </div>
      </div>
    </>
  )
}
