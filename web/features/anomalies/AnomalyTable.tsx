import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { paths } from "../../lib/paths.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { HashLink } from "../../ui/HashLink.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { AnomalyLine } from "./fragments.ts"
import { SEVERITY } from "./severity.ts"

export function AnomalyTable({ anomalies }: { anomalies: readonly AnomalyLine[] }) {
  return (
    <table className="data-table">
      <caption className="sr-only">What is unusual</caption>
      <thead>
        <tr>
          <th scope="col">Severity</th>
          <th scope="col">What</th>
          <th scope="col">Chain</th>
          <th scope="col">Transfer</th>
          <th className="number" scope="col">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {anomalies.map(anomaly => {
          const { kind, severity, sentence, chain, txHash, transfer, timestamp } = anomaly
          return (
            <tr data-anomaly={kind} key={`${kind}-${transfer?.id ?? txHash}`}>
              <th scope="row">
                <StatusWord look={SEVERITY[severity]} />
              </th>
              <td className="wrapping w-full">{sentence}</td>
              <td data-label="Chain">
                <ChainLabel chain={chain} />
              </td>
              <td data-label={transfer ? "Transfer" : "Transaction"}>
                <Subject anomaly={anomaly} />
              </td>
              <td className="number text-quiet" data-label="When">
                <RelativeTime timestamp={timestamp} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** An event that cannot be decoded belongs to no transfer that anybody knows. */
function Subject({ anomaly: { transfer, txHash, chain } }: { anomaly: AnomalyLine }) {
  if (transfer) return <HashLink hex={transfer.id} href={paths.transfer(transfer.id)} what="Transfer" />
  const { href, site } = blockExplorerLink(chain.explorerUrl, "tx", txHash)
  return <Hash hex={txHash} href={href} site={site} what="Transaction" />
}
