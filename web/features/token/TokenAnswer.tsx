"use client"

import type { ReactNode } from "react"
import { tokenPath } from "../../lib/paths.ts"
import type { FirstReading } from "../../lib/reading.ts"
import { useForward } from "../../lib/useForward.ts"
import { useLatest, useReading } from "../../lib/useReading.ts"
import { IndexSilent } from "../network/IndexSilent.tsx"
import { NoSuchToken } from "./NoSuchToken.tsx"
import { type TokenData, TokenQuery } from "./queries.ts"
import { TokenView } from "./TokenView.tsx"
import { tokenVariables } from "./tokenVariables.ts"

const POLL_MS = 8_000

type Props = {
  chainId: number
  address: `0x${string}`
  first: FirstReading<TokenData>
  called: string
  /** Its transfers, which there are only of a token that is known. */
  children: ReactNode
}

export function TokenAnswer({ chainId, address, first, called, children }: Props) {
  const variables = tokenVariables(chainId, address)
  const { latest } = useReading({ document: TokenQuery, variables, first, pollMs: POLL_MS })
  const reading = useLatest(first, latest)
  const known = reading.kind === "read" ? reading.data.token : null
  // All else was asked for the token of this id: of a peg's own address there is nothing.
  const elsewhere = known && known.id !== variables.tokenId ? tokenPath(known.id) : null
  useForward(elsewhere)
  if (reading.kind === "unread") return <IndexSilent level="h1" unread={reading} />
  if (elsewhere) {
    return (
      <p role="status">
        This address stands for a token of another network.{" "}
        <a className="link" href={elsewhere}>
          Its page
        </a>
      </p>
    )
  }
  const { token } = reading.data
  if (!token) return <NoSuchToken address={address} />
  return (
    <article className="grid gap-6" data-token={token.id}>
      <TokenView called={called} data={reading.data} failingSince={reading.failingSince} token={token} />
      {children}
    </article>
  )
}
