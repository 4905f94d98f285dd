"use client"

import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { Panel } from "../../ui/Panel.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { SilentSince } from "../network/SilentSince.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { ReadAt } from "../question/ReadAt.tsx"
import { HeldBack } from "../treasury/HeldBack.tsx"
import { BackingTable } from "./BackingTable.tsx"
import { buildStatement } from "./buildStatement.ts"
import { LiquidityTable } from "./LiquidityTable.tsx"
import { type SolvencyData, SolvencyOfTokensFragment, SolvencyQuery } from "./queries.ts"
import { StatementPanel } from "./StatementPanel.tsx"
import { solvencyRows } from "./solvencyRows.ts"
import { TotalsNote } from "./TotalsNote.tsx"

const POLL_MS = 6_000

type Props = {
  /** Unix seconds; null is now, which goes on. */
  at: number | null
  first: FirstReading<SolvencyData>
  graphiqlUrl: string | null
}

export function Solvency({ at, first, graphiqlUrl }: Props) {
  const { latest } = useReading({
    document: SolvencyQuery,
    variables: { at },
    first,
    pollMs: POLL_MS,
    settled: () => at !== null,
  })
  const reading = useLatest(first, latest)
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks, failingSince } = reading
  const { backing, liquidity } = solvencyRows(data.solvency)
  const totalsOf = (rule: "BACKING" | "LIQUIDITY") => data.solvencyTotals.find(each => each.rule === rule)
  const [backed, pooled] = [totalsOf("BACKING"), totalsOf("LIQUIDITY")]
  const shownAt = data.solvency[0]?.at
  // Of now, the contracts are asked: of any moment that is named, the readings before it tell.
  const query = panelQuery(SolvencyQuery, SolvencyOfTokensFragment, { at })
  const details = (
    <ChartDetails
      graphiqlUrl={graphiqlUrl}
      queries={[{ name: "solvency", text: query }]}
      read={{ blocks, chains: data.chains }}
    />
  )
  return (
    <div className="grid grid-cols-1 gap-6">
      <StatementPanel statement={buildStatement([...backing, ...liquidity], data.solvencyTotals)}>
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <ReadAt blocks={blocks} chains={data.chains} moment={at} />
          {at === null && shownAt !== undefined && (
            <a className="link text-note text-quiet print:hidden" href={paths.solvency(`at=${shownAt}`)}>
              Link to this moment
            </a>
          )}
        </div>
        {at === null && <HeldBack blocks={blocks} chains={data.chains} />}
        {failingSince !== null && (
          <p className="mt-2 text-note text-quiet" role="status">
            <SilentSince failingSince={failingSince} />
          </p>
        )}
        <ChartDetails graphiqlUrl={graphiqlUrl} queries={[{ name: "solvency", text: query }]} />
      </StatementPanel>
      {backing.length > 0 && (
        <Panel aside="In shares, as the bridge counts, and US dollars" title="Locked behind what was minted">
          <BackingTable rows={backing} totals={backed} />
          {backed && <TotalsNote totals={backed} />}
          <p className="mt-3 max-w-[760px] text-pretty text-note text-quiet">
            All of it is added up from the bridge’s own events, and held against what each token’s own
            contract says. What left a bridge without an event is missing; what came to it another way, such
            as a gift, promises nothing to anybody and is not counted: it stands as drift in the table of{" "}
            <Link className="link" href={paths.liquidity(at === null ? "" : `at=${at}`)} prefetch={false}>
              liquidity
            </Link>
            .
          </p>
          {details}
        </Panel>
      )}
      {liquidity.length > 0 && (
        <Panel
          aside="As the contracts say; of the past, by the last reading before it"
          title="Liquidity on both sides"
        >
          <LiquidityTable rows={liquidity} totals={pooled} />
          {pooled && <TotalsNote totals={pooled} />}
          <p className="mt-3 max-w-[760px] text-pretty text-note text-quiet">
            Of these nothing is minted: a claim is paid out of what is held on its chain, and the operator
            moves liquidity between the chains. Below zero, claims have to wait; nothing is lost by it.
          </p>
          {details}
        </Panel>
      )}
    </div>
  )
}
