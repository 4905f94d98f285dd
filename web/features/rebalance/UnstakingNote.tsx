import Link from "next/link"
import { formatDuration, formatExactTime } from "../../lib/format.ts"
import { negated } from "../../lib/negated.ts"
import { paths } from "../../lib/paths.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import { Amount } from "../../ui/Amount.tsx"
import type { Plan } from "./queries.ts"

type Props = { plan: Plan }

/** Where a plan may unstake, or the treasury has: how long that takes now, and what is coming back anyway. */
export function UnstakingNote({ plan: { stakingPools, comingBack, moves, rejected } }: Props) {
  const unstakes = [...moves, ...rejected].some(({ kind }) => kind === "UNSTAKE")
  if (stakingPools.length === 0 || (!unstakes && comingBack.length === 0)) return null
  return (
    <section aria-label="Unstaking" className="grid max-w-[640px] gap-1" data-unstaking>
      {stakingPools.map(({ address, label, coin, pending, unstakeSeconds, expectedSeconds }) => (
        <p className="text-pretty text-quiet" key={address}>
          <Link className="link" href={paths.staking()} prefetch={false}>
            {label}
          </Link>
          : who unstakes now waits {expectedSeconds > unstakeSeconds && "at least "}
          {formatDuration(expectedSeconds)}; <Amount decimals={2} value={pending} /> {coin} is queued.
        </p>
      ))}
      {comingBack.length > 0 && (
        <ul className="grid gap-1">
          {comingBack.map(({ coin, amount, paid, state, unlocksAt, txHash, logIndex }) => (
            <li data-coming-back={state} key={`${txHash}-${logIndex}`}>
              <Amount decimals={4} value={sumDecimals([amount, negated(paid)])} /> {coin} comes back to the
              treasury, {state === "CLAIMABLE" ? "due since" : "due"} {formatExactTime(unlocksAt)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
