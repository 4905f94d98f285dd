import type { ReactNode } from "react"
import { Amount } from "../../ui/Amount.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { FlowPicture } from "../flows/FlowPicture.tsx"
import { MoveItem } from "./MoveItem.tsx"
import { missingAfter } from "./missingAfter.ts"
import { movesPicture } from "./movesPicture.ts"
import { PoolAmount } from "./PoolAmount.tsx"
import type { Plan } from "./queries.ts"
import { RejectedWays } from "./RejectedWays.tsx"
import { UnstakingNote } from "./UnstakingNote.tsx"

type Props = { plan: Plan; symbol: string; details: ReactNode }

/** What to move, why, and what no move can do. */
export function MovesPanel({ plan, symbol, details }: Props) {
  const { moves } = plan
  const missing = missingAfter(plan.chains)
  return (
    <Panel
      aside={
        moves.length > 0 && (
          <>
            Cost of all: <Amount value={plan.cost ?? ""} /> {symbol}
          </>
        )
      }
      title={moves.length === 0 ? "No moves" : moves.length === 1 ? "One move" : `${moves.length} moves`}
    >
      <div className="grid grid-cols-1 gap-4">
        {moves.length === 0 ? (
          <p className="text-quiet">
            {missing.length === 0
              ? "Nothing has to be moved under these rules."
              : "No move brings any chain closer to its band."}
          </p>
        ) : (
          <>
            <p className="max-w-[640px] text-pretty text-quiet">
              Liquidity moves by the bridge itself: the treasury deposits on the chain that has too little,
              which holds it at once, and claims the same amount on the chain that has enough.
            </p>
            <FlowPicture
              label={`Where liquidity goes, by ${symbol}; the list below has the figures`}
              routes={movesPicture(plan.moves)}
              show="amount"
            />
            <ol className={`grid grid-cols-1 gap-4 ${moves.length > 1 ? "desktop:grid-cols-2" : ""}`}>
              {moves.map((move, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: moves of one way may be alike.
                <MoveItem key={place} move={move} symbol={symbol} />
              ))}
            </ol>
          </>
        )}
        {missing.length > 0 && (
          <ul className="grid gap-1" data-missing>
            {missing.map(({ chain, bound, shares }) => (
              <li className="text-waiting" key={chain.id}>
                {moves.length === 0 ? "" : "After all moves "}
                {chain.name} stays <PoolAmount shares={shares} /> {symbol}{" "}
                {bound === "floor" ? "below its floor" : "above its ceiling"}: so much is out of reach.
              </li>
            ))}
          </ul>
        )}
        <UnstakingNote plan={plan} />
        <RejectedWays rejected={plan.rejected} />
      </div>
      {details}
    </Panel>
  )
}
