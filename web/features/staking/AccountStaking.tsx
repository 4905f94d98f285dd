"use client"

import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { Hex } from "../../ui/Hex.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { PartSilent } from "../network/PartSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import {
  type AccountStakingData,
  AccountStakingFragment,
  AccountStakingQuery,
  type AccountStakingVariables,
} from "./queries.ts"
import { StakeTable } from "./StakeTable.tsx"
import { UnstakeTable } from "./UnstakeTable.tsx"

type Props = {
  variables: AccountStakingVariables
  first: FirstReading<AccountStakingData>
  graphiqlUrl: string | null
}

/** What an address staked and asked back. */
export function AccountStaking({ variables, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: AccountStakingQuery, variables, first })
  if (reading.kind === "unread") return <PartSilent unread={reading} />

  const { data, blocks } = reading
  const { stakingUnstakes: unstakes, stakingStakes: stakes } = data
  return (
    <Panel
      aside={
        <Link className="link" href={paths.address(variables.address)} prefetch={false}>
          Transfers of this address
        </Link>
      }
      title={
        <span data-staking-of={variables.address}>
          Of <Hex hex={variables.address} />
        </span>
      }
    >
      {unstakes.totalCount + stakes.totalCount === 0 ? (
        <p className="text-quiet">This address has staked nothing here and asked nothing back.</p>
      ) : (
        <div className="grid grid-cols-1 gap-6">
          <Part count={unstakes.totalCount} shown={unstakes.nodes.length} title="Asked back">
            <UnstakeTable unstakes={unstakes.nodes} />
          </Part>
          <Part count={stakes.totalCount} shown={stakes.nodes.length} title="Staked">
            <StakeTable stakes={stakes.nodes} />
          </Part>
        </div>
      )}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[
          { name: "account", text: panelQuery(AccountStakingQuery, AccountStakingFragment, variables) },
        ]}
        read={{ blocks, chains: data.chains }}
      />
    </Panel>
  )
}

type PartProps = { title: string; count: number; shown: number; children: React.ReactNode }

function Part({ title, count, shown, children }: PartProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 font-medium">
        {title} <span className="font-normal text-quiet">{count}</span>
      </h3>
      {count === 0 ? <p className="text-quiet">Nothing.</p> : children}
      {shown < count && (
        <p className="mt-2 text-note text-quiet">
          These are the newest {shown}. The query below has the others in pages.
        </p>
      )}
    </section>
  )
}
