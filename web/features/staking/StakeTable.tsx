import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import type { Stake } from "./queries.ts"

/** What an address staked. */
export function StakeTable({ stakes }: { stakes: readonly Stake[] }) {
  return (
    <table className="data-table" data-table="stakes">
      <caption className="sr-only">Staked</caption>
      <thead>
        <tr>
          <th scope="col">Staked</th>
          <th className="number" scope="col">
            Shares
          </th>
          <th scope="col">Transaction</th>
          <th className="number" scope="col">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {stakes.map(({ coin, amount, shares, txHash, logIndex, explorerUrl, chain, timestamp }) => (
          <tr key={`${txHash}-${logIndex}`}>
            <th scope="row">
              <data value={amount}>
                <Amount decimals={4} value={amount} /> {coin}
              </data>
            </th>
            <td className="number" data-label="Shares">
              {shares === null ? (
                <span className="text-quiet">not told</span>
              ) : (
                <Amount decimals={4} value={sharesToDecimal(shares)} />
              )}
            </td>
            <td data-label="Transaction">
              <Hash
                hex={txHash}
                href={explorerUrl}
                site={blockExplorerLink(chain.explorerUrl, "tx", txHash).site}
                what="Transaction"
              />
            </td>
            <td className="number text-quiet" data-label="When">
              <RelativeTime timestamp={timestamp} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
