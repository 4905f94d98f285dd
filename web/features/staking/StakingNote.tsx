"use client"

import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { paths } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useReadOnce } from "../../lib/useReadOnce.ts"
import { PartSilent } from "../network/PartSilent.tsx"
import { type StakingCounts, StakingCountsQuery } from "./queries.ts"

type Props = { address: `0x${string}`; first: FirstReading<StakingCounts> }

/** On the page of an address: what it has in the staking pools, where it has anything. */
export function StakingNote({ address, first }: Props) {
  const reading = useReadOnce({ document: StakingCountsQuery, variables: { address }, first })
  if (reading.kind === "unread") return <PartSilent unread={reading} />

  const { stakes, unstakes, pending, claimable } = reading.data
  if (stakes.totalCount + unstakes.totalCount === 0) return null
  const open = pending.totalCount + claimable.totalCount
  return (
    <p className="mb-6 text-pretty" data-staking={unstakes.totalCount}>
      <Link className="link" href={paths.staking(`address=${address}`)} prefetch={false}>
        Staking
      </Link>
      : staked {times(stakes.totalCount)}, asked back {times(unstakes.totalCount)}
      {open > 0 && `, of which ${formatInteger(open)} not paid yet`}
      {claimable.totalCount > 0 && ` and ${formatInteger(claimable.totalCount)} due`}.
    </p>
  )
}

function times(count: number): string {
  return count === 1 ? "once" : `${formatInteger(count)} times`
}
