"use client"

import { type FormEvent, useId } from "react"
import type { Endpoints } from "./checkResult.ts"
import { EndpointField } from "./EndpointField.tsx"
import type { ProofSubject } from "./proofSubject.ts"
import { useEndpoint } from "./useEndpoint.ts"

type Props = { subject: ProofSubject; running: boolean; onCheck: (endpoints: Endpoints) => void }

/** Two endpoints, the second of them only where there is a claim to be read, and even then not needed. */
export function ProofForm({ subject: { fromChain, toChain, withdrawal }, running, onCheck }: Props) {
  const id = useId()
  const source = useEndpoint(fromChain.id)
  const destination = useEndpoint(toChain.id)

  function submit(event: FormEvent) {
    event.preventDefault()
    const sourceUrl = source.use()
    const destinationUrl = withdrawal && (destination.blank ? destination.forget() : destination.use())
    if (sourceUrl !== undefined && destinationUrl !== undefined) {
      onCheck({ source: sourceUrl, destination: destinationUrl })
    }
  }

  return (
    <form className="mt-3 grid gap-3 print:hidden" data-needs-script noValidate onSubmit={submit}>
      <div className={`grid items-start gap-3 ${withdrawal ? "tablet:grid-cols-2" : ""}`}>
        <EndpointField
          endpoint={source}
          label={`RPC endpoint of ${fromChain.name}, for the deposit`}
          id={`${id}source`}
        />
        {withdrawal && (
          <EndpointField
            endpoint={destination}
            label={`RPC endpoint of ${toChain.name}, for the claim (optional)`}
            id={`${id}destination`}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          aria-disabled={running}
          className="button aria-disabled:text-quiet"
          disabled={!source.ready}
          type="submit"
        >
          {running ? "Checking\u2026" : "Check"}
        </button>
        <p className="min-w-0 flex-1 basis-72 text-pretty text-note text-quiet">
          An endpoint sees your IP address and the transaction’s hash. None is asked before you press the
          button, and only this browser remembers them.
        </p>
      </div>
    </form>
  )
}
