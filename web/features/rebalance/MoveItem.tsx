import { formatDuration } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Facts } from "../../ui/Facts.tsx"
import { RouteName } from "../flows/RouteName.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import { PoolAmount } from "./PoolAmount.tsx"
import type { Plan } from "./queries.ts"

/** One move, as those who make it have to know it. */
export function MoveItem({ move, symbol }: { move: Plan["moves"][number]; symbol: string }) {
  const { fromChain, toChain, amount, cost, seconds, reason, kind, fromAfterShares, toAfterShares } = move
  const sum = (
    <>
      <Amount value={amount} /> {symbol}
    </>
  )
  return (
    <li className="rounded-md border border-line p-4" data-move={`${fromChain.id}-${toChain.id}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 font-medium">
        <RouteName from={fromChain} named to={toChain} />
        <data data-cell="amount" value={amount}>
          {sum}
        </data>
      </p>
      {kind === "BRIDGE" ? (
        <ol className="my-3 grid list-decimal gap-1 pl-5">
          <li>
            Deposit {sum} on {toChain.name}, to be claimed on {fromChain.name}. The treasury must have them on{" "}
            {toChain.name}.
          </li>
          <li>
            Claim {sum} on {fromChain.name}, about {formatDuration(seconds)} later.
          </li>
        </ol>
      ) : (
        <ol className="my-3 grid list-decimal gap-1 pl-5">
          <li>
            Take {sum} back for their coin on {fromChain.name}, which takes {formatDuration(seconds)}.
          </li>
          <li>Stake the coin anew on {toChain.name}, and add what it gives to the bridge there.</li>
        </ol>
      )}
      <Facts
        facts={[
          { label: "Why", value: <ApiSentence text={reason} /> },
          {
            label: "Cost",
            value: (
              <data data-cell="cost" value={cost}>
                <Amount value={cost} /> {symbol}
              </data>
            ),
          },
          { label: "Time", value: formatDuration(seconds) },
          { label: `${toChain.name} after it`, value: <PoolAmount shares={toAfterShares} /> },
          { label: `${fromChain.name} after it`, value: <PoolAmount shares={fromAfterShares} /> },
        ]}
      />
    </li>
  )
}
