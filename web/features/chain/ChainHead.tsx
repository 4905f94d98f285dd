import { ChainMark } from "../../ui/ChainMark.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { ChainView } from "../network/buildNetwork.ts"

export function ChainHead({ chain }: { chain: ChainView }) {
  return (
    <header>
      <h1 className="flex items-center gap-2.5 text-heading font-semibold">
        <ChainMark chainId={chain.id} size={20} />
        {chain.name}
      </h1>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-quiet">
        <StatusWord look={chain.look} />
        <span>Chain id {chain.id}</span>
        <span className="inline-flex items-baseline gap-2">
          Bridge
          <Hash
            hex={chain.bridge}
            href={chain.bridgeUrl}
            site={chain.explorerHost}
            what={`${chain.name} bridge`}
          />
        </span>
      </p>
    </header>
  )
}
