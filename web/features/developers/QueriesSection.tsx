import { anchorOf, type SavedQuery } from "../../../ponder/analysts/savedQueries.ts"
import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { Disclosure } from "../../ui/Disclosure.tsx"
import type { Addresses } from "./addressesOf.ts"
import { Section } from "./Section.tsx"
import { WithCode } from "./WithCode.tsx"

type Props = { queries: readonly SavedQuery[]; addresses: Addresses }

/** Closed at first, so that one can see what there is. */
export function QueriesSection({ queries, addresses }: Props) {
  return (
    <Section name="queries">
      <p className="text-pretty">
        Questions that analysts come back to. Each runs as it stands, in GraphQL and in three forms for
        scripts.
      </p>
      <div className="rounded-lg border border-line bg-raised">
        {queries.map(query => (
          <QueryArticle graphiql={addresses.graphiql} key={query.title} query={query} />
        ))}
      </div>
    </Section>
  )
}

function QueryArticle({ query, graphiql }: { query: SavedQuery; graphiql: string | null }) {
  const { title, explanation, snippets } = query
  const forms = [
    { name: "GraphQL", code: query.query },
    { name: "Shell", code: snippets.shell },
    { name: "TypeScript", code: snippets.typescript },
    { name: "Python", code: snippets.python },
  ]
  return (
    <article className="border-t border-line px-5 py-4 first:border-0 max-tablet:px-4" data-query={title}>
      <h3 className="scroll-mt-6 font-medium" id={anchorOf(title)}>
        {title}
      </h3>
      <p className="text-pretty text-quiet">
        <WithCode text={explanation} />
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5">
        {forms.map(({ name, code }) => (
          <Disclosure key={name} title={name}>
            <CodeBlock code={code} what={`${title}, ${name}`} />
          </Disclosure>
        ))}
        {graphiql && (
          <a
            className="link text-note"
            href={`${graphiql}?query=${encodeURIComponent(query.query)}`}
            rel="noreferrer"
            target="_blank"
          >
            Open in GraphiQL
          </a>
        )}
      </div>
    </article>
  )
}
