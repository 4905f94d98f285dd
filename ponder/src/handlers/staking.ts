import { type Context, type Event, ponder } from "ponder:registry"
import type { Address } from "viem"
import { placeOf } from "./recordEvent.ts"
import { recordStaking } from "./recordStaking.ts"

type PoolEvent = Pick<Event<"RequestPool:Staked">, "block" | "log" | "transaction">

const placeIn = (event: PoolEvent, context: Context) => ({
  ...placeOf(event, context),
  pool: event.log.address,
  txHash: event.transaction.hash,
})

ponder.on("RequestPool:Staked", ({ event, context }) => {
  const { staker: account, amount, shares } = event.args
  return recordStaking(
    placeIn(event, context),
    { kind: "STAKED", ordinal: 0, account, amount, shares },
    context,
  )
})

ponder.on("RequestPool:Unstaked", ({ event, context }) => {
  const { ownerAddress: account, amount, shares } = event.args
  return recordStaking(
    placeIn(event, context),
    { kind: "UNSTAKED", ordinal: 0, account, amount, shares },
    context,
  )
})

ponder.on("RequestPool:PendingUnstake", ({ event, context }) => {
  const { ownerAddress: owner, receiverAddress: account, amount } = event.args
  return recordStaking(
    placeIn(event, context),
    { kind: "REQUESTED", ordinal: 0, account, owner, amount },
    context,
  )
})

ponder.on("RequestPool:RewardsDistributed", ({ event, context }) => recordDistribution(event, context))

// What could not be sent is set aside, and stays owed until its receiver fetches it.
ponder.on("RequestPool:RewardsClaimed", ({ event, context }) => {
  const { receiverAddress: account, amount } = event.args
  return recordStaking(placeIn(event, context), { kind: "PAID", ordinal: 0, account, amount }, context)
})

ponder.on("ClaimerPool:Staked", ({ event, context }) => {
  const { delegator: account, amount } = event.args
  return recordStaking(placeIn(event, context), { kind: "STAKED", ordinal: 0, account, amount }, context)
})

ponder.on("ClaimerPool:UnstakePending", async ({ event, context }) => {
  const { claimer: account, amount } = event.args
  const place = placeIn(event, context)
  await recordStaking(place, { kind: "UNSTAKED", ordinal: 0, account, amount }, context)
  await recordStaking(place, { kind: "REQUESTED", ordinal: 1, account, amount }, context)
})

ponder.on("ClaimerPool:RewardsDistributed", ({ event, context }) => recordDistribution(event, context))

type Distribution = PoolEvent & {
  args: { claimers: readonly Address[]; amounts: readonly bigint[] }
}

/** A row for it even where it pays nobody: see `recordReading`. */
async function recordDistribution(event: Distribution, context: Context): Promise<void> {
  const { claimers, amounts } = event.args
  const place = placeIn(event, context)
  const amount = amounts.reduce((sum, paid) => sum + paid, 0n)
  await recordStaking(place, { kind: "DISTRIBUTED", ordinal: 0, account: place.pool, amount }, context)
  for (const [index, account] of claimers.entries()) {
    const paid = amounts[index] ?? 0n
    await recordStaking(place, { kind: "PAID", ordinal: index + 1, account, amount: paid }, context)
  }
}
