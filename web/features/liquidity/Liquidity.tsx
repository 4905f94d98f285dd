"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { BalanceLegend } from "../balances/BalanceLegend.tsx"
import { BalanceTable } from "../balances/BalanceTable.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { ReadAt } from "../question/ReadAt.tsx"
import { buildMatrix } from "./buildMatrix.ts"
import { LiquidityMatrix } from "./LiquidityMatrix.tsx"
import { type LiquidityChoice, liquidityPath } from "./liquidityChoice.ts"
import { type LiquidityData, LiquidityFragment, LiquidityQuery, type LiquidityVariables } from "./queries.ts"
import { UnitLinks } from "./UnitLinks.tsx"
import { ValueLocked } from "./ValueLocked.tsx"

type Props = {
  choice: LiquidityChoice
  variables: LiquidityVariables
  isPast: boolean
  first: FirstReading<LiquidityData>
  graphiqlUrl: string | null
}

/** All that the bridge holds and owes at one moment. */
export function Liquidity({ choice, variables, isPast, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: LiquidityQuery, variables, first })
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks, readAt } = reading
  const at = variables.at ?? null
  const order = data.chains.map(({ id }) => id)
  const matrix = buildMatrix(data, { unit: choice.unit, at: at ?? readAt, order })
  const lines = matrix.tokens.flatMap(({ token }) => data.balances.filter(each => each.token.id === token.id))
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <ReadAt again={liquidityPath(choice)} blocks={blocks} chains={data.chains} moment={at} />
        {!isPast && at !== null && (
          <a className="link text-note text-quiet" href={liquidityPath(choice, { at })}>
            Link to this moment
          </a>
        )}
      </div>
      <Panel aside={<UnitLinks choice={choice} />} title="Held and owed, by token and chain">
        {lines.length === 0 ? (
          <p className="text-quiet">The bridge held and owed nothing {isPast ? "then" : "yet"}.</p>
        ) : (
          <>
            <LiquidityMatrix choice={choice} isPast={isPast} matrix={matrix} />
            <ValueLocked value={data.valueLocked} />
            {choice.unit === "shares" && (
              <p className="mt-4 text-pretty text-note text-quiet">
                Shares are what the bridge counts; of a token that is not rebasing they are the token itself.
                What came by other ways is in tokens.
              </p>
            )}
          </>
        )}
        <ChartDetails
          graphiqlUrl={graphiqlUrl}
          queries={[{ name: "liquidity", text: panelQuery(LiquidityQuery, LiquidityFragment, variables) }]}
          read={{ blocks, chains: data.chains }}
          table={
            <>
              <BalanceTable
                balances={lines}
                by="Token and chain"
                caption="What the bridge holds and owes, with what the contracts said"
                head={({ token, chain }) => (
                  <span className="grid">
                    <TokenSymbol token={token} />
                    <span className="text-note font-normal text-quiet">
                      <ChainLabel chain={chain} size={12} />
                    </span>
                  </span>
                )}
              />
              <BalanceLegend />
            </>
          }
        />
      </Panel>
    </div>
  )
}
