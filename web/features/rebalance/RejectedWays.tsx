import { Disclosure } from "../../ui/Disclosure.tsx"
import { RouteName } from "../flows/RouteName.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import type { Plan } from "./queries.ts"

const REASONS: Record<Plan["rejected"][number]["reason"], string> = {
  CLOSED: "Closed",
  NOTHING_TO_SPARE: "Nothing to spare",
  NOTHING_NEEDED: "Nothing needed",
  TOO_SMALL: "Too small",
  DEARER: "Dearer",
}

/** Why not otherwise. */
export function RejectedWays({ rejected }: Pick<Plan, "rejected">) {
  if (rejected.length === 0) return null
  const title =
    rejected.length === 1 ? "The way that was not taken" : `The ${rejected.length} ways that were not taken`
  return (
    <Disclosure openWithoutScript title={title}>
      <ul className="grid gap-3" data-rejected>
        {rejected.map(({ kind, fromChain, toChain, reason, sentence }) => (
          <li className="grid gap-0.5" key={`${kind} ${fromChain.id} ${toChain.id}`}>
            <span className="flex flex-wrap gap-x-3">
              <RouteName from={fromChain} to={toChain} />
              <span className="text-quiet">
                {kind === "UNSTAKE" && "taken back for its coin: "}
                {REASONS[reason]}
              </span>
            </span>
            <span className="text-quiet">
              <ApiSentence text={sentence} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
