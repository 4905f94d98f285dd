import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { choicePath } from "./choicePath.ts"
import type { Choice } from "./readChoice.ts"

/** Without prices, amounts of different tokens cannot be added up. */
export function MeasureChoice({ choice, tokenName }: { choice: Choice; tokenName: string | null }) {
  if (tokenName === null) {
    return (
      <p className="text-note text-quiet">
        Transfers are counted. Amounts of different tokens cannot be added up: choose a token to see its own.
      </p>
    )
  }
  return (
    <ChoiceLinks
      label="Measure"
      options={[
        { name: "Amount", href: choicePath(choice, { show: "amount" }), chosen: choice.show === "amount" },
        {
          name: "Number of transfers",
          href: choicePath(choice, { show: "count" }),
          chosen: choice.show === "count",
        },
      ]}
    />
  )
}
