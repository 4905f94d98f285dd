import Link from "next/link"
import { formatInteger } from "../../lib/format.ts"
import { tokenPath } from "../../lib/paths.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { RouteName } from "../flows/RouteName.tsx"
import { wayOf } from "../transfer/schemes.ts"
import type { Payout, SelfBalanced } from "./buildPayouts.ts"

type Props = { tokens: SelfBalanced[]; labels: Map<string, string> }

export function SelfBalancedTable({ tokens, labels }: Props) {
  return (
    <table className="data-table self-balanced">
      <caption className="sr-only">Tokens that balance themselves</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Each chain could pay out</th>
          <th scope="col">Routes so far</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ token, payouts, routes }) => (
          <tr data-token={token.id} key={token.id}>
            <th scope="row">
              <Link className="link" href={tokenPath(token.id)} prefetch={false}>
                {labels.get(token.id)}
              </Link>
            </th>
            <td>
              {payouts.length === 0 ? (
                <span className="text-quiet">nothing was ever bridged</span>
              ) : (
                <ul>
                  {payouts.map(payout => (
                    <PayoutLine key={`${payout.chain.id} ${payout.kind}`} payout={payout} />
                  ))}
                </ul>
              )}
            </td>
            <td>
              {routes.length > 0 && (
                <ul>
                  {routes.map(({ fromChain, toChain, transfers, scheme }) => (
                    <li
                      className="flex flex-wrap items-baseline gap-x-3"
                      key={`${fromChain.id} ${toChain.id}`}
                    >
                      <RouteName from={fromChain} to={toChain} />
                      <span className="text-note text-quiet">
                        {wayOf(scheme, "AWAITING_CLAIM")}, {formatInteger(transfers)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PayoutLine({ payout: { chain, kind, amount } }: { payout: Payout }) {
  const figure = (
    <data value={amount}>
      <Amount decimals={2} value={amount} />
    </data>
  )
  return (
    <li className="flex flex-wrap items-baseline gap-x-3" data-payout={chain.id}>
      <ChainLabel chain={chain} size={12} />
      {kind === "locked" ? (
        <span>{figure} at most</span>
      ) : (
        <span className="text-note text-quiet">whatever is deposited; minted now {figure}</span>
      )}
    </li>
  )
}
