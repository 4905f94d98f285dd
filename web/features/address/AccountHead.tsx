"use client"

import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { AddressLabel } from "../../ui/AddressBook.tsx"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { CopyButton } from "../../ui/CopyButton.tsx"
import { NetworkBoundary, useNetwork } from "../network/NetworkProvider.tsx"

/** The whole address: people compare it digit by digit. */
export function AccountHead({ address }: { address: string }) {
  const middle = address.length / 2
  return (
    <header className="mb-6">
      <p className="mb-1 flex items-center gap-2 text-quiet">
        Address
        <CopyButton text={address} what="Address" />
      </p>
      <h1 aria-label={address} className="font-mono text-heading font-semibold">
        {/* Where it does not fit into one line it breaks in its middle. */}
        <span className="inline-block">{address.slice(0, middle)}</span>
        <span className="inline-block">{address.slice(middle)}</span>
      </h1>
      <p className="font-medium empty:hidden">
        <AddressLabel address={address} />
      </p>
      <div className="mt-2 min-h-5">
        <NetworkBoundary fallback={null}>
          <Elsewhere address={address} />
        </NetworkBoundary>
      </div>
    </header>
  )
}

/** An address is the same on every chain, and each has a block explorer of its own. */
function Elsewhere({ address }: { address: string }) {
  const network = useNetwork()
  if (network.kind === "unread") return null
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {network.data.chains.map(({ id, name, explorerUrl }) => {
        const { href, site } = blockExplorerLink(explorerUrl, "address", address)
        return (
          <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap" key={id}>
            <ChainMark chainId={id} />
            <a
              aria-label={`This address on ${name}, on ${site}`}
              className="link"
              href={href}
              rel="noreferrer"
              target="_blank"
            >
              {site}
            </a>
          </span>
        )
      })}
    </p>
  )
}
