"use client"

import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { tokenPath } from "../../lib/paths.ts"
import type { FirstReading, Reading } from "../../lib/reading.ts"
import { useLatest } from "../../lib/useReading.ts"
import { Panel } from "../../ui/Panel.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { BalanceLegend } from "../balances/BalanceLegend.tsx"
import { BalanceTable } from "../balances/BalanceTable.tsx"
import { DecisionTable } from "../governance/DecisionTable.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import type { ListChoice } from "../transfers/listChoice.ts"
import type { TransferListData } from "../transfers/queries.ts"
import { ChainTransfers } from "./ChainTransfers.tsx"
import type { ChainData } from "./queries.ts"

export type Props = {
  chainId: number
  first: FirstReading<ChainData>
  latest: Reading<ChainData> | null
  choice: ListChoice
  list: FirstReading<TransferListData>
}

/** What the bridge has there, what was decided about it, and its transfers. */
export function ChainHoldings({ chainId, first, latest, choice, list }: Props) {
  const reading = useLatest(first, latest)
  if (reading.kind === "unread") return <IndexSilent unread={reading} />
  const { balances, governance } = reading.data
  return (
    <>
      <Panel aside="Registered tokens" title="In the bridge, by token">
        {balances.length === 0 ? (
          <p className="text-quiet">Nothing was ever locked or minted here.</p>
        ) : (
          <>
            <BalanceTable
              balances={balances}
              by="Token"
              caption="In the bridge, by token"
              head={({ token }) => (
                <Link className="link" href={tokenPath(token.id)} prefetch={false}>
                  <TokenSymbol token={token} />
                </Link>
              )}
            />
            <BalanceLegend />
          </>
        )}
      </Panel>
      <Panel aside={countOf(governance)} title="Decisions of the operators">
        {governance.nodes.length === 0 ? (
          <p className="text-quiet">No decision of the operators is indexed.</p>
        ) : (
          <DecisionTable decisions={governance.nodes} ofOneChain />
        )}
      </Panel>
      <ChainTransfers
        chainId={chainId}
        choice={choice}
        counts={reading.data}
        failingSince={reading.failingSince}
        list={list}
      />
    </>
  )
}

function countOf({ nodes, totalCount }: ChainData["governance"]) {
  return nodes.length < totalCount ? `The newest ${nodes.length} of ${formatInteger(totalCount)}` : null
}
