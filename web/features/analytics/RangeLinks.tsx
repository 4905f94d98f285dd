import { ChoiceLinks } from "./ChoiceLinks.tsx"
import { type Choice, RANGES, type RangeName } from "./readChoice.ts"

const NAMES = Object.entries(RANGES) as [RangeName, string][]

/** Which stretch of time the page is about. */
export function RangeLinks({ choice }: { choice: Choice }) {
  const options = NAMES.map(([range, name]) => ({
    name,
    changes: { range, from: "", to: "" },
    chosen: choice.range === range,
  }))
  return <ChoiceLinks choice={choice} label="Range" options={options} />
}
