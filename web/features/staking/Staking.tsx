"use client"

import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { ReadAt } from "../question/ReadAt.tsx"
import { PoolsPanel } from "./PoolsPanel.tsx"
import { QueuePanel } from "./QueuePanel.tsx"
import { type StakingData, StakingQuery, type StakingVariables } from "./queries.ts"
import { type StakingChoice, stakingPath } from "./stakingChoice.ts"
import { YieldPanel } from "./YieldPanel.tsx"

type Props = {
  choice: StakingChoice
  variables: StakingVariables
  first: FirstReading<StakingData>
  graphiqlUrl: string | null
}

/** All that the staking pools are at one moment. */
export function Staking({ choice, variables, first, graphiqlUrl }: Props) {
  const reading = useReadOnce({ document: StakingQuery, variables, first })
  if (reading.kind === "unread") return <IndexSilent unread={reading} />

  const { data, blocks } = reading
  const read = { blocks, chains: data.chains }
  const shared = { data, choice, variables, read, graphiqlUrl }
  return (
    <div className="grid grid-cols-1 gap-6">
      <ReadAt again={stakingPath(choice)} moment={variables.at ?? null} {...read} />
      <PoolsPanel {...shared} />
      <QueuePanel {...shared} />
      <YieldPanel {...shared} />
    </div>
  )
}
