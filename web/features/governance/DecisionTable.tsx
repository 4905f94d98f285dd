import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { decisionWords } from "./decisionWords.ts"
import type { DecisionLine } from "./fragments.ts"

/** What the operators of the bridges decided; which chain, where the page is not about one. */
export function DecisionTable({ decisions, ofOneChain = false, markOf }: Props) {
  return (
    <table className="data-table">
      <caption className="sr-only">Decisions of the operators</caption>
      <thead>
        <tr>
          <th scope="col">Decision</th>
          {!ofOneChain && <th scope="col">Bridge on</th>}
          <th scope="col">Address</th>
          <th scope="col">Transaction</th>
          <th className="number" scope="col">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(decision => (
          <DecisionRow
            decision={decision}
            key={`${decision.txHash}-${decision.logIndex}`}
            mark={markOf?.(decision)}
            ofOneChain={ofOneChain}
          />
        ))}
      </tbody>
    </table>
  )
}

type Props = {
  decisions: readonly DecisionLine[]
  ofOneChain?: boolean
  /** By which a picture beside it shows when that was. */
  markOf?: (decision: DecisionLine) => string | undefined
}

type RowProps = { decision: DecisionLine; ofOneChain: boolean; mark: string | undefined }

function DecisionRow({ decision, ofOneChain, mark }: RowProps) {
  const { chain, subject, txHash, explorerUrl, timestamp, kind } = decision
  const words = decisionWords(decision)
  const { href, site } = blockExplorerLink(chain.explorerUrl, "address", subject)
  return (
    <tr data-decision={kind}>
      <th className="wrapping w-full" scope="row">
        {mark && <span className="mr-2 font-normal text-quiet">{mark}</span>}
        {words.word}
      </th>
      {!ofOneChain && (
        <td data-label="Bridge on">
          <ChainLabel chain={chain} />
        </td>
      )}
      <td data-label={words.subject}>
        <Hash hex={subject} href={href} site={site} what={words.subject} />
      </td>
      <td data-label="Transaction">
        <Hash hex={txHash} href={explorerUrl} site={site} what="Transaction" />
      </td>
      <td className="number text-quiet" data-label="When">
        <RelativeTime timestamp={timestamp} />
      </td>
    </tr>
  )
}
