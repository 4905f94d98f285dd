import Link from "next/link"
import { formatDuration } from "../../lib/format.ts"
import { paths } from "../../lib/paths.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { HashLink } from "../../ui/HashLink.tsx"
import { Icon } from "../../ui/Icon.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { Usd } from "../price/Usd.tsx"
import type { TransferLine } from "../transfer/fragments.ts"
import { TRANSFER_STATUS } from "../transfer/transferStatus.ts"
import { TransferTableHead } from "./TransferTableHead.tsx"

type Props = { transfers: readonly TransferLine[]; caption: string }

/** A table where there is room for one, and a list of the same lines where there is not. */
export function TransferTable({ transfers, caption }: Props) {
  return (
    <table className="transfer-table">
      <caption className="sr-only">{caption}</caption>
      <TransferTableHead />
      <tbody>
        {transfers.map(transfer => (
          <TransferRow key={transfer.id} transfer={transfer} />
        ))}
      </tbody>
    </table>
  )
}

function TransferRow({ transfer }: { transfer: TransferLine }) {
  const { id, status, amount, amountUsd, price, token, fromChain, toChain } = transfer
  const { sender, recipient, durationSeconds } = transfer
  return (
    <tr data-status={status} data-transfer={id}>
      <td className="cell-status">
        <StatusWord look={TRANSFER_STATUS[status]} />
      </td>
      <td className="cell-amount number">
        {/* The whole row leads there; other links in it lie above. */}
        <Link className="row-link" href={paths.transfer(id)} prefetch={false}>
          <span className="font-medium">
            <Amount decimals={4} value={amount} />
          </span>{" "}
          <TokenSymbol token={token} />
        </Link>
        <span className="block text-note text-quiet">
          <Usd decimals={0} price={price} usd={amountUsd} />
        </span>
      </td>
      <td className="cell-route">
        <span className="inline-flex flex-wrap items-baseline gap-x-2">
          {fromChain ? <ChainLabel chain={fromChain} /> : "not known"}
          <span className="flex text-quiet">
            <Icon name="arrow" size={12} />
          </span>
          <span className="sr-only">to</span>
          <ChainLabel chain={toChain} />
        </span>
      </td>
      <td className="cell-sender">
        {sender ? <HashLink hex={sender} href={paths.address(sender)} what="Sender" /> : "not known"}
      </td>
      <td className="cell-recipient">
        <HashLink hex={recipient} href={paths.address(recipient)} what="Recipient" />
      </td>
      <td className="cell-took number text-quiet">
        {durationSeconds === null ? "" : formatDuration(durationSeconds)}
      </td>
      <td className="cell-age number text-quiet">
        <RelativeTime timestamp={transfer.createdAt} />
      </td>
    </tr>
  )
}
