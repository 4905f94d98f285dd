import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { BacktestPanel } from "./BacktestPanel.tsx"
import { BACKTEST_DAYS } from "./choiceFields.ts"
import { BacktestQuery, type PlanVariables } from "./queries.ts"
import { type RebalanceChoice, rebalancePath } from "./rebalanceChoice.ts"

type Props = { choice: RebalanceChoice; variables: PlanVariables; graphiqlUrl: string | null }

/** Costly, so it is asked for by itself, and only where somebody wants it. */
export async function BacktestSection({ choice, variables: { input }, graphiqlUrl }: Props) {
  const { backtest } = choice.values
  const variables = { input, days: Number(backtest) }
  const first = backtest === undefined ? null : await readOnServer(BacktestQuery, variables)
  return (
    <Panel title="Replayed over the past">
      <div className="grid grid-cols-1 justify-items-start gap-4">
        <p className="max-w-[640px] text-pretty text-quiet">
          Recorded deposits and claims once more, with the moves that these rules would have made and with
          none.
        </p>
        <ChoiceLinks
          label="Days to replay"
          options={BACKTEST_DAYS.map(days => ({
            name: `${days} days`,
            href: rebalancePath(choice, { backtest: days }),
            chosen: days === backtest,
          }))}
        />
        {first && (
          <div className="w-full">
            <ReadingBoundary fallback={<LineSkeleton lines={8} />} first={first}>
              <BacktestPanel
                first={first}
                graphiqlUrl={graphiqlUrl}
                path={rebalancePath(choice)}
                variables={variables}
              />
            </ReadingBoundary>
          </div>
        )}
      </div>
    </Panel>
  )
}
