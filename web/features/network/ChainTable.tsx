import Link from "next/link"
import { paths } from "../../lib/paths.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { ChangingNumber } from "../../ui/ChangingNumber.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { type ChainView, COUNT_KINDS, type Counts, type NetworkView } from "./buildNetwork.ts"
import { ChainTableHead } from "./ChainTableHead.tsx"

export function ChainTable({ network }: { network: NetworkView }) {
  return (
    <table className="chain-table">
      <ChainTableHead />
      <tbody>
        {network.chains.map(chain => (
          <ChainRow chain={chain} key={chain.id} />
        ))}
      </tbody>
      <tfoot>
        <tr data-chain="all">
          <th scope="row">All chains</th>
          <CountCells counts={network.totals} />
          <td colSpan={4} />
        </tr>
      </tfoot>
    </table>
  )
}

function ChainRow({ chain }: { chain: ChainView }) {
  return (
    <tr data-chain={chain.id}>
      <th scope="row">
        <span className="inline-flex items-baseline gap-2.5 font-medium">
          <ChainMark chainId={chain.id} />
          <Link className="hover:text-accent" href={paths.chain(chain.id)} prefetch={false}>
            {chain.name}
          </Link>
        </span>
      </th>
      <CountCells counts={chain.counts} />
      <td className="pl-10">
        <StatusWord look={chain.look} />
      </td>
      <td className="number">
        {chain.indexed ? <ChangingNumber value={chain.indexed.block} /> : "not known"}
      </td>
      <td className="number text-quiet">
        {chain.indexed && <RelativeTime timestamp={chain.indexed.timestamp} />}
      </td>
      <td className="text-right">
        <Hash
          hex={chain.bridge}
          href={chain.bridgeUrl}
          isNamed
          site={chain.explorerHost}
          what={`${chain.name} bridge`}
        />
      </td>
    </tr>
  )
}

function CountCells({ counts }: { counts: Counts }) {
  return (
    <>
      {COUNT_KINDS.map(kind => (
        <td className={`number ${counts[kind] === 0 ? "text-quiet" : ""}`} data-count={kind} key={kind}>
          <ChangingNumber value={counts[kind]} />
        </td>
      ))}
      <td className="number font-semibold" data-count="total">
        <ChangingNumber value={counts.total} />
      </td>
    </>
  )
}
