import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { type LiquidityChoice, liquidityPath } from "./liquidityChoice.ts"

export function UnitLinks({ choice }: { choice: LiquidityChoice }) {
  return (
    <ChoiceLinks
      label="Unit"
      options={[
        { name: "Tokens", href: liquidityPath(choice, { unit: "tokens" }), chosen: choice.unit === "tokens" },
        { name: "Shares", href: liquidityPath(choice, { unit: "shares" }), chosen: choice.unit === "shares" },
        { name: "US dollars", href: liquidityPath(choice, { unit: "usd" }), chosen: choice.unit === "usd" },
      ]}
    />
  )
}
