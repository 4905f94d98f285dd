import { type AnomalyKind, anomalyRules } from "../../domain/anomalyRules.ts"
import type { TransferRow } from "../read/transfers.ts"

/** What is wrong, and with which transfer. */
export type AnomalyFacts = { kind: AnomalyKind; transfer: TransferRow }

const ruleOf = (kind: AnomalyKind) => anomalyRules.find(rule => rule.kind === kind)

export const anomaly = {
  typeDefs: /* GraphQL */ `
    "Something that a bridge should not do, or that a person should know about a transfer."
    type Anomaly {
      kind: AnomalyKind!
      severity: Severity!
      "What it means, in a sentence."
      sentence: String!
      transfer: Transfer!
    }

    enum AnomalyKind {
      ${anomalyRules.map(({ kind }) => kind).join("\n      ")}
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
      severity: ({ kind }: AnomalyFacts) => ruleOf(kind)?.severity,
      sentence: ({ kind }: AnomalyFacts) => ruleOf(kind)?.sentence,
    },
  },
}
