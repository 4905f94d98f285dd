import Link from "next/link"
import { formatExactTime, formatInteger } from "../../lib/format.ts"
import { toPercent } from "../../lib/toPercent.ts"
import { Amount } from "../../ui/Amount.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import type { YieldRow } from "./buildYields.ts"
import { STRETCHES, type StakingChoice, stakingPath } from "./stakingChoice.ts"

type Props = { rows: readonly YieldRow[]; choice: StakingChoice }

/** The yield of each token over each stretch of time. Choosing one draws it. */
export function YieldTable({ rows, choice }: Props) {
  return (
    <table className="figures self-start">
      <caption>Yield by token, percent a year</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {STRETCHES.map(days => (
            <th key={days} scope="col">
              {days} days
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ token, yields }) => (
          <tr aria-current={token.id === choice.tokenId || undefined} data-token={token.id} key={token.id}>
            <th scope="row">
              <Link
                className={`link ${token.id === choice.tokenId ? "font-semibold" : ""}`}
                href={stakingPath(choice, { tokenId: token.id })}
                prefetch={false}
                scroll={false}
              >
                <TokenSymbol token={token} />
                <span className="sr-only">: its yield by day</span>
              </Link>
            </th>
            {STRETCHES.map(days => (
              <td data-days={days} key={days}>
                <YieldCell found={yields.find(each => each.days === days)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function YieldCell({ found }: { found: YieldRow["yields"][number] | undefined }) {
  if (!found || found.annual === null) {
    return (
      <span className="text-quiet" title={found?.explanation ?? undefined}>
        {found?.reason === "HISTORY_TOO_SHORT" ? "too short" : "unknown"}
      </span>
    )
  }
  const { annual, from, to } = found
  const ends = [from, to].map(
    end => end && `${end.ratio} at block ${formatInteger(end.block)}, ${formatExactTime(end.timestamp)}`,
  )
  return (
    <data title={`Shares per token: ${ends.join(" → ")}`} value={annual}>
      <Amount decimals={2} value={toPercent(annual)} /> %
    </data>
  )
}
