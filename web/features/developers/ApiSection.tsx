import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { CopyButton } from "../../ui/CopyButton.tsx"
import { type Fact, Facts } from "../../ui/Facts.tsx"
import type { Addresses } from "./addressesOf.ts"
import { Section } from "./Section.tsx"

export function ApiSection({ addresses }: { addresses: Addresses }) {
  const { graphql, graphiql, isPublic } = addresses
  const first = `curl -s ${graphql} -H 'content-type: application/json' -d '{"query":"{ stats { transfers completed } }"}'`
  return (
    <Section name="api">
      <p className="text-pretty">
        One GraphQL schema answers everything that this explorer shows. It takes no key and no account, and
        pages of any origin may ask.
      </p>
      <Facts facts={factsOf(graphql, graphiql)} />
      {!isPublic && (
        <p className="text-pretty text-quiet">
          This site passes queries and subscriptions on. Its operator has given the API no address that
          browsers can reach (<code className="font-mono">PUBLIC_API_URL</code>), so GraphiQL, files and state
          are to be had only where the API itself runs, on port 42069 unless{" "}
          <code className="font-mono">PORT</code> says otherwise.
        </p>
      )}
      <CodeBlock code={first} what="first query" />
    </Section>
  )
}

function factsOf(graphql: string, graphiql: string | null): Fact[] {
  const address = (
    <span className="inline-flex max-w-full items-baseline gap-2">
      <span className="break-all font-mono" data-address="graphql">
        {graphql}
      </span>
      <CopyButton text={graphql} what="address of the API" />
    </span>
  )
  const editor = graphiql && (
    <a className="link" href={graphiql} rel="noreferrer" target="_blank">
      Open GraphiQL
    </a>
  )
  return [
    { label: "GraphQL", value: address },
    { label: "Editor", value: editor ?? "GraphiQL, at the API’s own address" },
    { label: "Schema", value: <>printed in the repository, ponder/schema.graphql</> },
  ]
}
