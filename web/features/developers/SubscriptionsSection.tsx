import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { Section } from "./Section.tsx"

export function SubscriptionsSection({ graphql }: { graphql: string }) {
  const line = (query: string) =>
    `curl -N ${graphql} -H 'content-type: application/json' -H 'accept: text/event-stream' -d '${JSON.stringify({ query })}'`
  return (
    <Section name="subscriptions">
      <p className="text-pretty">
        Over server-sent events, at the address of the queries. Each transfer that is new or has changed, in
        the state that passes the filter:
      </p>
      <CodeBlock
        code={line("subscription { transfers(filter: { verifiedOnly: true }) { id status amount } }")}
        what="subscription to all transfers"
      />
      <p className="text-pretty">
        After a drop, pass <code className="font-mono">since</code>: the oldest{" "}
        <code className="font-mono">timestamp</code> in the last{" "}
        <code className="font-mono">extensions.freshness</code>. Nothing is missed, and some may come twice.
        One transfer is followed by its id:
      </p>
      <CodeBlock
        code={line('subscription { transferUpdated(id: "RECEIPT_HASH-TO_CHAIN_ID") { status explanation } }')}
        what="subscription to one transfer"
      />
    </Section>
  )
}
