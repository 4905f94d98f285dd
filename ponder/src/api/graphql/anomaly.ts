import type { Hex } from "viem"
import { type AnomalyKind, anomalyRules } from "../../domain/anomalyRules.ts"
import { unreadableEventRule } from "../../domain/unreadableEventRule.ts"
import { chainOf } from "../chainOf.ts"
import type { TransferRow } from "../read/transfers.ts"

type UnreadableEvent = { chain_id: number; tx_hash: Hex; timestamp: number }

/** What is wrong, and with what. */
export type AnomalyFacts =
  | { kind: AnomalyKind; transfer: TransferRow }
  | { kind: typeof unreadableEventRule.kind; event: UnreadableEvent }

const rules = [...anomalyRules, unreadableEventRule]
const ruleOf = ({ kind }: AnomalyFacts) => rules.find(rule => rule.kind === kind)

export const anomaly = {
  typeDefs: /* GraphQL */ `
    "Something that a bridge should not do, or that a person should know about a transfer."
    type Anomaly {
      kind: AnomalyKind!
      severity: Severity!
      "What it means, in a sentence."
      sentence: String!
      "Null for an event that cannot be decoded: nobody knows which transfer it belongs to."
      transfer: Transfer
      "Where the deposit was made, or the payout while the deposit is not known; else where the event was emitted."
      chain: Chain!
      "The transaction there."
      txHash: Hex!
      "When that was, in unix seconds."
      timestamp: Int!
    }

    enum AnomalyKind {
      ${rules.map(({ kind }) => kind).join("\n      ")}
    }

    enum Severity {
      "Money may be missing."
      ALARM
      "Something that a bridge does not do was seen."
      WARNING
      "A person should know."
      NOTICE
    }
  `,
  resolvers: {
    Anomaly: {
      severity: (facts: AnomalyFacts) => ruleOf(facts)?.severity,
      sentence: (facts: AnomalyFacts) => ruleOf(facts)?.sentence,
      transfer: (facts: AnomalyFacts) => ("transfer" in facts ? facts.transfer : null),
      chain: (facts: AnomalyFacts) => chainOf(seenOn(facts)),
      txHash: (facts: AnomalyFacts) =>
        "event" in facts ? facts.event.tx_hash : (facts.transfer.in_tx_hash ?? facts.transfer.out_tx_hash),
      timestamp: (facts: AnomalyFacts) =>
        "event" in facts ? facts.event.timestamp : facts.transfer.created_at,
    },
  },
}

function seenOn(facts: AnomalyFacts) {
  if ("event" in facts) return facts.event.chain_id
  return facts.transfer.from_chain_id ?? facts.transfer.to_chain_id
}
