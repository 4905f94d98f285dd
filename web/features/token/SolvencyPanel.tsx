import { ExactTime } from "../../ui/ExactTime.tsx"
import { Facts } from "../../ui/Facts.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { Shares } from "../balances/Shares.tsx"
import { MarkedUsd } from "../price/MarkedUsd.tsx"
import { buildSolvency } from "../solvency/buildSolvency.ts"
import { ContractReadings } from "../solvency/ContractReadings.tsx"
import type { SolvencyLine } from "../solvency/fragments.ts"
import { UnexplainedEntries } from "../solvency/UnexplainedEntries.tsx"
import type { TokenDetail } from "./queries.ts"

/** Whether what the bridge holds of a token covers what it has promised, as a sentence and as the sum behind it. */
export function SolvencyPanel({
  solvency,
  token,
}: {
  solvency: SolvencyLine | undefined
  token: TokenDetail
}) {
  if (!solvency) {
    return (
      <Panel title="Cover">
        <p className="text-quiet">Nothing of it was ever bridged, so there is nothing to cover.</p>
      </Panel>
    )
  }
  const { look, sentence, lines } = buildSolvency(solvency, token)
  return (
    <Panel aside={<ExactTime timestamp={solvency.at} />} title="Cover">
      <p className="font-medium" data-solvency={solvency.rule}>
        <StatusWord look={look} />
      </p>
      <p className="mt-1 mb-2 text-pretty text-quiet">{sentence}</p>
      <Facts
        facts={lines.map(({ name, label, shares, usd }) => ({
          label,
          value: (
            <span data-solvency-part={name}>
              {shares === null ? (
                <span className="text-quiet">not known</span>
              ) : (
                <>
                  <Shares bondType={token.bondType} shares={shares} />
                  {shares !== "0" && (
                    <span className="block text-note text-quiet">
                      <MarkedUsd price={solvency.price} usd={usd} />
                    </span>
                  )}
                </>
              )}
            </span>
          ),
        }))}
      />
      <UnexplainedEntries bondType={token.bondType} entries={solvency.unexplainedEntries} />
      <ContractReadings bondType={token.bondType} reserves={solvency.reserves} />
    </Panel>
  )
}
