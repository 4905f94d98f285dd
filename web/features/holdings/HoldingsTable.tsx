import Link from "next/link"
import { tokenPath } from "../../lib/paths.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import type { Holdings } from "./buildHoldings.ts"
import { SIDES } from "./sides.ts"

export function HoldingsTable({ chains, tokens }: Holdings) {
  return (
    <table className="holdings">
      <caption className="sr-only">What the bridge holds and has minted, by token and network</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {chains.map(chain => (
            <th className="number" key={chain.id} scope="col">
              <ChainLabel chain={chain} size={12} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ token, origin, cells }) => (
          <tr data-token={token.id} key={token.id}>
            <th scope="row">
              <Link className="font-medium hover:text-accent" href={tokenPath(token.id)} prefetch={false}>
                <TokenSymbol token={token} />
              </Link>
              {origin && <span className="ml-2 text-note text-quiet">of {origin}</span>}
            </th>
            {chains.map(chain => (
              <td className="number" data-chain-name={chain.name} key={chain.id}>
                {cells.get(chain.id)?.map(({ side, amount, byOtherWays }) => (
                  <span
                    className="holding"
                    data-side={side}
                    key={side}
                    title={
                      byOtherWays
                        ? `Of this, ${byOtherWays} came or went by other ways than transfers, such as the operator’s own liquidity`
                        : undefined
                    }
                  >
                    <span className="text-note text-quiet">{SIDES[side]}</span>
                    <Amount decimals={2} value={amount} />
                  </span>
                )) ?? <span className="text-quiet">–</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
