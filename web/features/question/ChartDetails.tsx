import type { ReactNode } from "react"
import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { BlockVector, type ReadBlocks } from "./BlockVector.tsx"

type Props = {
  /** What the picture shows; left out where it is a table already. */
  table?: ReactNode
  /** What it was asked by, with its variables: runs as it stands. */
  queries: { name: string; text: string }[]
  /** GraphiQL's address, where browsers can reach it. */
  graphiqlUrl: string | null
  /** Where its figures were read, unless the page says so of all of them. */
  read?: ReadBlocks
}

/** Behind every picture: its figures, and the question that they answer. */
export function ChartDetails({ table, queries, graphiqlUrl, read }: Props) {
  return (
    <div className="mt-3 flex flex-wrap gap-x-6 border-t border-line pt-2">
      {table && (
        <Disclosure openWithoutScript title="Show as table">
          {table}
        </Disclosure>
      )}
      {queries.map(({ name, text }) => (
        <Disclosure key={name} title={queries.length > 1 ? `GraphQL query: ${name}` : "GraphQL query"}>
          <CodeBlock code={text} what={`query of ${name}`} />
          {graphiqlUrl && (
            <p className="mt-2 text-note">
              <a
                className="link"
                href={`${graphiqlUrl}?query=${encodeURIComponent(text)}`}
                rel="noreferrer"
                target="_blank"
              >
                Open in GraphiQL
              </a>
            </p>
          )}
        </Disclosure>
      ))}
      {read && (
        <p
          className="flex min-h-7 tablet:ml-auto flex-wrap items-center gap-x-4 text-note text-quiet"
          data-read
        >
          <span className="sr-only">Read at block</span>
          <BlockVector {...read} />
        </p>
      )}
    </div>
  )
}
