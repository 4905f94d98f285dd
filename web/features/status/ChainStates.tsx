"use client"

import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { buildChainState } from "../network/buildChainState.ts"
import { ChainStateFacts } from "../network/ChainStateFacts.tsx"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { useNetwork } from "../network/NetworkProvider.tsx"
import { SilentSince } from "../network/SilentSince.tsx"

/** Every chain, with what its state means for somebody who reads here. */
export function ChainStates() {
  const reading = useNetwork()
  if (reading.kind === "unread") return <IndexSilent unread={reading} />
  const { data, failingSince } = reading
  return (
    <section aria-labelledby="chains">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="font-semibold" id="chains">
          Chains
        </h2>
        <p className="text-note text-quiet" role="status">
          <SilentSince failingSince={failingSince} />
        </p>
      </div>
      {data.chains.length === 0 && <p className="text-quiet">The index answers, and follows no chain.</p>}
      <div className="grid gap-4 desktop:grid-cols-3">
        {data.chains.map(({ id, name }) => {
          const state = buildChainState(data, id, failingSince === null)
          return (
            <article
              className="rounded-lg border border-line bg-raised p-5 max-tablet:p-4"
              data-state={state.look.word}
              data-status-of={id}
              key={id}
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <h3 className="inline-flex items-baseline gap-2 font-semibold">
                  <ChainMark chainId={id} />
                  <Link className="hover:text-accent" href={paths.chain(id)} prefetch={false}>
                    {name}
                  </Link>
                </h3>
                <span className="text-note font-medium">
                  <StatusWord look={state.look} />
                </span>
              </div>
              <p className="mt-2 mb-3 text-pretty text-quiet desktop:min-h-10">{state.meaning}</p>
              <ChainStateFacts state={state} />
            </article>
          )
        })}
      </div>
    </section>
  )
}
