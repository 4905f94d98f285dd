import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { ChangingNumber } from "../../ui/ChangingNumber.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { ChainView, Counts, NetworkView } from "./buildNetwork.ts"
import { ChainCard } from "./ChainCard.tsx"

/** The table's content for screens that a table does not fit. */
export function ChainCards({ network }: { network: NetworkView }) {
  return (
    <div className="chain-cards">
      {network.chains.map(chain => (
        <ChainCard
          count={kind => <CountValue counts={chain.counts} kind={kind} />}
          facts={[
            { label: "Block", value: <IndexedBlock indexed={chain.indexed} /> },
            { label: "Bridge contract", value: <BridgeAddress chain={chain} /> },
          ]}
          head={
            <>
              <ChainMark chainId={chain.id} size={18} />
              <Link className="hover:text-accent" href={paths.chain(chain.id)} prefetch={false}>
                {chain.name}
              </Link>
            </>
          }
          id={chain.id}
          key={chain.id}
          state={<StatusWord look={chain.look} />}
        />
      ))}
      <ChainCard
        count={kind => <CountValue counts={network.totals} kind={kind} />}
        head="All chains"
        id="all"
      />
    </div>
  )
}

function CountValue({ counts, kind }: { counts: Counts; kind: keyof Counts }) {
  return (
    <span className={counts[kind] === 0 ? "text-quiet" : ""} data-count={kind}>
      <ChangingNumber value={counts[kind]} />
    </span>
  )
}

function IndexedBlock({ indexed }: Pick<ChainView, "indexed">) {
  if (!indexed) return "not known"
  return (
    <>
      <span className="mr-2 text-quiet">
        <RelativeTime timestamp={indexed.timestamp} />
      </span>
      <ChangingNumber value={indexed.block} />
    </>
  )
}

function BridgeAddress({ chain }: { chain: ChainView }) {
  return (
    <Hash
      hex={chain.bridge}
      href={chain.bridgeUrl}
      isNamed
      site={chain.explorerHost}
      what={`${chain.name} bridge`}
    />
  )
}
