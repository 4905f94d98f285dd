import type { ReadBlocks } from "../question/BlockVector.tsx"
import type { StakingData, StakingVariables } from "./queries.ts"
import type { StakingChoice } from "./stakingChoice.ts"

/** What each panel of the page is made of. */
export type PanelProps = {
  data: StakingData
  choice: StakingChoice
  variables: StakingVariables
  read: ReadBlocks
  graphiqlUrl: string | null
}
