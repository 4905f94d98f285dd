"use client"

import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { NetworkBoundary, useNetwork } from "./NetworkProvider.tsx"

type Props = { chain: { id: number; name: string } }

/** Leads to the page of a chain that is indexed; others have none. */
export function ChainLink({ chain }: Props) {
  return (
    <NetworkBoundary fallback={<ChainLabel chain={chain} />}>
      <LinkOfIndexed chain={chain} />
    </NetworkBoundary>
  )
}

function LinkOfIndexed({ chain }: Props) {
  const network = useNetwork()
  const indexed = network.kind === "read" && network.data.chains.some(({ id }) => id === chain.id)
  if (!indexed) return <ChainLabel chain={chain} />
  return (
    <Link className="hover:text-accent" href={paths.chain(chain.id)} prefetch={false}>
      <ChainLabel chain={chain} />
    </Link>
  )
}
