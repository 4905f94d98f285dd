import type { Hex } from "viem"
import { sameness } from "./sameness.ts"

type Props = { computed: Hex; expected: Hex }

/** The two hashes, one below the other, each character against its neighbour. */
export function HashComparison({ computed, expected }: Props) {
  const runs = sameness(expected, computed)
  const differing = runs.reduce((sum, run) => sum + (run.agrees ? 0 : run.text.length), 0)
  return (
    <dl className="mt-1 grid gap-0.5 text-note [&_dd]:font-mono [&_dd]:break-all [&_dd+dt]:mt-1 [&_dt]:text-quiet">
      <dt>Hash that your browser computed</dt>
      <dd>{computed}</dd>
      <dt>
        Hash to compare with
        {differing > 0 && `: ${differing} of ${computed.length - 2} characters differ`}
        {differing === 0 && ": every character is the same"}
      </dt>
      <dd>
        {runs.map(({ text, agrees }, index) =>
          agrees ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells one run from another.
            <mark className="bg-transparent text-impossible underline underline-offset-2" key={index}>
              {text}
            </mark>
          ),
        )}
      </dd>
    </dl>
  )
}
