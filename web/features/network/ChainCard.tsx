import type { ReactNode } from "react"
import type { Counts } from "./buildNetwork.ts"
import { COUNT_GROUPS, COUNT_WORDS } from "./countWords.ts"

type Props = {
  id?: number | "all"
  head: ReactNode
  state?: ReactNode
  count: (kind: keyof Counts) => ReactNode
  facts?: { label: string; value: ReactNode }[]
}

/** Where things stand on a card, whether they are known yet or not. */
export function ChainCard({ id, head, state, count, facts = [] }: Props) {
  return (
    <article data-chain={id}>
      <div className="flex h-8 items-center justify-between gap-4">
        <h3 className="flex items-center gap-2.5 font-semibold">{head}</h3>
        <span className="text-note">{state}</span>
      </div>
      <div className="mt-2 grid grid-cols-2 gap-x-6">
        {COUNT_GROUPS.map(group => (
          <div key={group.name}>
            <h4 className="mb-1 border-b border-line pb-1 text-note text-quiet">{group.name}</h4>
            <dl className="[&_dt]:text-quiet">
              {group.kinds.map(kind => (
                <Line key={kind} label={COUNT_WORDS[kind].word}>
                  {count(kind)}
                </Line>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <dl className="mt-1 border-t border-line pt-1 font-semibold">
        <Line label="All events">{count("total")}</Line>
      </dl>
      {facts.length > 0 && (
        <dl className="mt-1 border-t border-line pt-1 [&_dt]:text-quiet">
          {facts.map(fact => (
            <Line key={fact.label} label={fact.label}>
              {fact.value}
            </Line>
          ))}
        </dl>
      )}
    </article>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex h-7 items-center justify-between gap-4">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
