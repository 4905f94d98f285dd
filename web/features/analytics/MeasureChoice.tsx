import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import type { Measured } from "../charts/Measure.tsx"
import { choicePath } from "./choicePath.ts"
import type { Choice } from "./readChoice.ts"

const NAMES: Record<Measured, string> = {
  amount: "Amount",
  count: "Number of transfers",
  usd: "US dollars",
}

/** Amounts of different tokens cannot be added up, unless in dollars. */
export function MeasureChoice({ choice, tokenName }: { choice: Choice; tokenName: string | null }) {
  const measures: Measured[] = tokenName === null ? ["count", "usd"] : ["amount", "count", "usd"]
  return (
    <ChoiceLinks
      label="Measure"
      options={measures.map(show => ({
        name: NAMES[show],
        href: choicePath(choice, { show }),
        chosen: choice.show === show,
      }))}
    />
  )
}
