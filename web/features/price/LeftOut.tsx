import { groupBy } from "../../lib/groupBy.ts"
import { safeText } from "../../lib/safeText.ts"
import type { LeftOutOfSum } from "./sumFragment.ts"

/** What is not in a sum, and why, within a sentence: "ANKR (no price feed is known for it), ankrBNB, BNB (…)". */
export function LeftOut({ leftOut }: { leftOut: readonly LeftOutOfSum[] }) {
  const bySentence = groupBy(leftOut, ({ price }) => price.explanation)
  return [...bySentence].map(([sentence, parts], group) => (
    <span key={sentence}>
      {group > 0 && ", "}
      {oneOfEachSymbol(parts).map(({ token }, index) => (
        <span data-left-out={token.id} key={token.id}>
          {index > 0 && ", "}
          {safeText(token.symbol).text}
        </span>
      ))}{" "}
      ({lowered(sentence)})
    </span>
  ))
}

/** Both sides of a pair have one name. */
function oneOfEachSymbol(parts: readonly LeftOutOfSum[]): LeftOutOfSum[] {
  return [...new Map(parts.map(part => [part.token.symbol, part])).values()]
}

/** A sentence within another one. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, "")
}
