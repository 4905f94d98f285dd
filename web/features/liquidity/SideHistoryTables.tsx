import type { Interval } from "../charts/buckets.ts"
import { StackTable } from "../charts/StackTable.tsx"
import type { SideHistory } from "./buildHistory.ts"
import { SIDE_WORDS } from "./sideWords.ts"

type Props = { history: SideHistory; interval: Interval; unit: string }

export function SideHistoryTables({ history: { side, held, moved }, interval, unit }: Props) {
  const words = SIDE_WORDS[side]
  const shared = { interval, show: "amount", timeZone: "UTC" } as const
  return (
    <div className="mb-6 grid grid-cols-1 gap-x-10 gap-y-6 desktop:grid-cols-2">
      <div className="min-w-0">
        <h3 className="mb-2 font-medium">{words.held}</h3>
        <StackTable {...shared} caption={`${words.held}, ${unit}`} name={`held-${side}`} stack={held} />
      </div>
      <div className="min-w-0">
        <h3 className="mb-2 font-medium">{words.moved}</h3>
        <StackTable
          {...shared}
          caption={`${words.moved}, ${unit}`}
          name={`moved-${side}`}
          nameOfTotal="Change"
          stack={moved}
        />
      </div>
    </div>
  )
}
