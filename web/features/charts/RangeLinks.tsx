import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { RANGES, type RangeName } from "./readRange.ts"

const NAMES = Object.entries(RANGES) as [RangeName, string][]

type Props = { chosen: RangeName | null; pathOf: (range: RangeName) => string }

/** Which stretch of time the page is about. */
export function RangeLinks({ chosen, pathOf }: Props) {
  const options = NAMES.map(([range, name]) => ({ name, href: pathOf(range), chosen: chosen === range }))
  return <ChoiceLinks label="Range" options={options} />
}
