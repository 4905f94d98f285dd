import type { Interval } from "../charts/buckets.ts"
import { StackTable } from "../charts/StackTable.tsx"
import type { History } from "./buildHistory.ts"

type Props = { ratio: History["ratio"]; interval: Interval }

export function RatioTable({ ratio, interval }: Props) {
  if (!ratio) return null
  return (
    <div className="max-w-[560px]">
      <h3 className="mb-2 font-medium">Shares per token, at the end of each interval</h3>
      <StackTable
        caption="Shares per token"
        interval={interval}
        name="ratio"
        nameOfTotal={null}
        show="amount"
        stack={ratio.each}
        timeZone="UTC"
      />
    </div>
  )
}
