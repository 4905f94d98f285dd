import { type Context, type Event, ponder } from "ponder:registry"
import { governanceEvent } from "ponder:schema"
import type { Address } from "viem"
import { placeOf, recordEvent } from "./recordEvent.ts"

ponder.on("Bridge:ContractAllowed", ({ event, context }) =>
  recordGovernance("ContractAllowed", event.args.contractAddress, event, context, event.args.toChain),
)
ponder.on("Bridge:ContractDisallowed", ({ event, context }) =>
  recordGovernance("ContractDisallowed", event.args.contractAddress, event, context, event.args.toChain),
)
ponder.on("Bridge:ConsensusChanged", ({ event, context }) =>
  recordGovernance("ConsensusChanged", event.args.consensusAddress, event, context),
)
ponder.on("Bridge:TokenImplementationChanged", ({ event, context }) =>
  recordGovernance("TokenImplementationChanged", event.args.implementation, event, context),
)
ponder.on("Bridge:BondImplementationChanged", ({ event, context }) =>
  recordGovernance("BondImplementationChanged", event.args.implementation, event, context),
)
ponder.on("Bridge:Paused", ({ event, context }) =>
  recordGovernance("Paused", event.args.account, event, context),
)
ponder.on("Bridge:Unpaused", ({ event, context }) =>
  recordGovernance("Unpaused", event.args.account, event, context),
)
ponder.on("Bridge:OwnershipTransferred", ({ event, context }) =>
  recordGovernance("OwnershipTransferred", event.args.newOwner, event, context),
)
ponder.on("Bridge:Upgraded", ({ event, context }) =>
  recordGovernance("Upgraded", event.args.implementation, event, context),
)
ponder.on("Bridge:AdminChanged", ({ event, context }) =>
  recordGovernance("AdminChanged", event.args.newAdmin, event, context),
)

type GovernanceEvent = Pick<Event<"Bridge:Paused">, "block" | "log" | "transaction">

async function recordGovernance(
  kind: string,
  subject: Address,
  event: GovernanceEvent,
  context: Context,
  toChainId?: bigint,
): Promise<void> {
  await recordEvent(kind, event, context)
  await context.db
    .insert(governanceEvent)
    .values({
      ...placeOf(event, context),
      txHash: event.transaction.hash,
      kind,
      subject,
      toChainId: toChainId ?? null,
    })
    .onConflictDoNothing()
}
