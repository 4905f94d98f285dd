import Link from "next/link"
import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import type { Matrix } from "./buildMatrix.ts"
import { type LiquidityChoice, liquidityPath } from "./liquidityChoice.ts"
import { MatrixCellView } from "./MatrixCellView.tsx"

type Props = { matrix: Matrix; choice: LiquidityChoice; isPast: boolean }

export function LiquidityMatrix({ matrix: { chains, tokens, changes }, choice, isPast }: Props) {
  return (
    <table className="holdings liquidity">
      <caption className="sr-only">What the bridge holds and owes, by token and network</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {chains.map(chain => {
            const change = changes.get(chain.id)
            return (
              <th className="number" key={chain.id} scope="col">
                <ChainLabel chain={chain} size={12} />
                <span className="block text-quiet" title={change && formatExactTime(change.timestamp)}>
                  {change ? `last change at ${formatInteger(change.block)}` : "no change yet"}
                </span>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ token, origin, cells }) => (
          <tr aria-current={token.id === choice.tokenId || undefined} data-token={token.id} key={token.id}>
            <th scope="row">
              <Link
                className="link font-medium"
                href={`${liquidityPath(choice, { tokenId: token.id })}#history`}
                prefetch={false}
              >
                <TokenSymbol token={token} />
                <span className="sr-only">: its history</span>
              </Link>
              {origin && <span className="ml-2 text-note text-quiet">of {origin}</span>}
            </th>
            {chains.map(chain => (
              <td className="number" data-chain={chain.id} data-chain-name={chain.name} key={chain.id}>
                <span className="cells">
                  {cells
                    .get(chain.id)
                    ?.map(cell => (
                      <MatrixCellView
                        cell={cell}
                        inUsd={choice.unit === "usd"}
                        isPast={isPast}
                        key={cell.side}
                      />
                    )) ?? <span className="text-quiet">–</span>}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
