import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatExactTime } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { Unstake } from "./queries.ts"
import { UNSTAKE_LOOKS } from "./unstakeLooks.ts"

/** What an address asked back, with when it is due and how far that is. */
export function UnstakeTable({ unstakes }: { unstakes: readonly Unstake[] }) {
  return (
    <table className="data-table" data-table="unstakes">
      <caption className="sr-only">Asked back</caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th className="number" scope="col">
            Amount
          </th>
          <th className="number" scope="col">
            Paid
          </th>
          <th scope="col">Due</th>
          <th scope="col">Transaction</th>
          <th className="number" scope="col">
            Asked
          </th>
        </tr>
      </thead>
      <tbody>
        {unstakes.map(unstake => (
          <UnstakeRow key={`${unstake.txHash}-${unstake.logIndex}`} unstake={unstake} />
        ))}
      </tbody>
    </table>
  )
}

function UnstakeRow({ unstake }: { unstake: Unstake }) {
  const { chain, coin, account, owner, state, explanation, amount, paid, unlocksAt, timestamp } = unstake
  const { site } = blockExplorerLink(chain.explorerUrl, "tx", unstake.txHash)
  const receiver = blockExplorerLink(chain.explorerUrl, "address", account)
  return (
    <tr data-state={state}>
      <th scope="row" title={explanation}>
        <StatusWord look={UNSTAKE_LOOKS[state]} />
      </th>
      <td className="number" data-label="Amount">
        <data value={amount}>
          <Amount decimals={4} value={amount} /> {coin}
        </data>
      </td>
      <td className="number" data-label="Paid">
        <data value={paid}>
          <Amount decimals={4} value={paid} />
        </data>
      </td>
      <td data-label="Due">
        <time dateTime={new Date(unlocksAt * 1000).toISOString()}>{formatExactTime(unlocksAt)}</time>
      </td>
      <td data-label="Transaction">
        <Hash hex={unstake.txHash} href={unstake.explorerUrl} site={site} what="Transaction" />
        {owner !== account && (
          <span className="ml-2 text-note text-quiet">
            for <Hash hex={account} href={receiver.href} site={receiver.site} what="Receiver" />
          </span>
        )}
      </td>
      <td className="number text-quiet" data-label="Asked">
        <RelativeTime timestamp={timestamp} />
      </td>
    </tr>
  )
}
