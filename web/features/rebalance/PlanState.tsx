import type { ReactNode } from "react"
import type { BlockRead } from "../../lib/blockVector.ts"
import { Panel } from "../../ui/Panel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { ReadAt } from "../question/ReadAt.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import { PlanAge } from "./PlanAge.tsx"
import type { PlanData } from "./queries.ts"
import { stateLook } from "./stateLooks.ts"
import { uncoveredSentences } from "./uncoveredSentences.ts"

type Props = {
  data: PlanData
  blocks: BlockRead[]
  /** The page's own address. */
  path: string
  /** The question that all of it answers. */
  details: ReactNode
}

/** What is to be done, in words; of which moment; and the one question that all of it answers. */
export function PlanState({ data: { rebalance: plan, chains }, blocks, path, details }: Props) {
  return (
    <Panel
      title={
        <>
          <TokenSymbol token={plan.token} /> on {plan.chains.map(({ chain }) => chain.name).join(" and ")}
        </>
      }
    >
      <div className="grid gap-3" data-state={plan.state}>
        <p className="text-heading font-semibold">
          <StatusWord look={stateLook(plan)} size={20} />
        </p>
        {uncoveredSentences(plan.chains).map(sentence => (
          <p className="text-impossible" key={sentence}>
            {sentence}
          </p>
        ))}
        <p>
          <ApiSentence text={plan.sentence} />
        </p>
        {plan.refusals.length > 0 && (
          <ul className="list-disc pl-5" data-refusals>
            {plan.refusals.map(({ sentence }) => (
              <li key={sentence}>
                <ApiSentence text={sentence} />
              </li>
            ))}
          </ul>
        )}
        <div className="grid gap-1">
          <ReadAt again={path} blocks={blocks} chains={chains} />
          <PlanAge again={path} at={plan.at} />
        </div>
      </div>
      {details}
    </Panel>
  )
}
