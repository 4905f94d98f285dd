import { Amount } from "../../ui/Amount.tsx"
import type { History } from "./buildHistory.ts"

/** Amounts in tokens grow without a transfer where the ratio falls: whoever compares two days has to know. */
export function RatioNote({ name, ratio }: { name: string; ratio: History["ratio"] }) {
  if (!ratio) return null
  return (
    <p className="text-pretty text-note text-quiet">
      1 {name} = <Amount value={ratio.last} /> shares at the end of this range
      {ratio.first === ratio.last ? (
        ", as at its beginning."
      ) : (
        <>
          , <Amount value={ratio.first} /> at its beginning.
        </>
      )}
    </p>
  )
}
