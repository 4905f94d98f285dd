import type { ReactNode } from "react"
import { formatExactTime } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import { PoolAmount } from "./PoolAmount.tsx"
import type { Plan } from "./queries.ts"

type Chain = Plan["chains"][number]

const FIGURES = ["Median day", "Cover", "95th percentile", "Cover", "Used up"]

type Props = { chains: Plan["chains"]; symbol: string; details: ReactNode }

/** How long what is there lasts, by what was paid out so far. */
export function ForecastPanel({ chains, symbol, details }: Props) {
  const [first] = chains
  if (!first) return null
  return (
    <Panel
      aside={`${symbol} paid out a day, by the last ${first.forecast.days} whole days, UTC`}
      title="How long it lasts"
    >
      <table className="data-table" data-table="forecast">
        <caption className="sr-only">Days of cover and depletion, by chain</caption>
        <thead>
          <tr>
            <th scope="col">Chain</th>
            {FIGURES.map((name, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two of them have one name.
              <th className="number" key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chains.map(chain => (
            <Row chain={chain} key={chain.chain.id} />
          ))}
        </tbody>
      </table>
      <p className="mt-3 max-w-[640px] text-pretty text-note text-quiet">
        Cover is what is effective, divided by what was paid out on a day that half, or 95 of a hundred, of
        the days do not exceed. {first.forecast.method}
      </p>
      {details}
    </Panel>
  )
}

function Row({ chain: { chain, effectiveShares, forecast } }: { chain: Chain }) {
  const { refusal, medianOutflowShares, medianCoverDays, highOutflowShares, highCoverDays } = forecast
  const isKnown = effectiveShares !== null
  return (
    <tr data-chain={chain.id}>
      <th scope="row">
        <ChainLabel chain={chain} size={12} />
      </th>
      {refusal !== null ? (
        <td className="wrapping text-waiting" colSpan={5}>
          <ApiSentence text={refusal} />
        </td>
      ) : (
        <>
          <td className="number" data-label="Paid out on a median day">
            <PoolAmount shares={medianOutflowShares} />
          </td>
          <td className="number" data-label="Cover at that">
            <Cover days={medianCoverDays} isKnown={isKnown} />
          </td>
          <td className="number" data-label="At the 95th percentile">
            <PoolAmount shares={highOutflowShares} />
          </td>
          <td className="number" data-label="Cover at that">
            <Cover days={highCoverDays} isKnown={isKnown} />
          </td>
          <td className="number" data-label="Used up">
            <Depletion forecast={forecast} isKnown={isKnown} />
          </td>
        </>
      )}
    </tr>
  )
}

function Cover({ days, isKnown }: { days: string | null; isKnown: boolean }) {
  if (!isKnown) return <span className="text-quiet">not known</span>
  return days === null ? (
    <span className="text-quiet">no payouts</span>
  ) : (
    <span className="whitespace-nowrap">
      <Amount value={days} /> days
    </span>
  )
}

function Depletion({ forecast, isKnown }: Pick<Chain, "forecast"> & { isKnown: boolean }) {
  const { depletedFrom: from, depletedTo: to } = forecast
  if (!isKnown) return <span className="text-quiet">not known</span>
  if (from === null && to === null) return <span className="text-quiet">later than a year</span>
  return (
    <>
      <Day timestamp={from} /> to <Day timestamp={to} />
    </>
  )
}

function Day({ timestamp }: { timestamp: number | null }) {
  if (timestamp === null) return "later than a year"
  const exact = formatExactTime(timestamp)
  return (
    <time dateTime={new Date(timestamp * 1000).toISOString()} title={exact}>
      {exact.slice(0, 10)}
    </time>
  )
}
