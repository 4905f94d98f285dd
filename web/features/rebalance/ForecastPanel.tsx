import { formatExactTime } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import { PoolAmount } from "./PoolAmount.tsx"
import type { Plan } from "./queries.ts"

type Chain = Plan["chains"][number]

/** How long what is there lasts, by what was paid out so far. */
export function ForecastPanel({ chains, symbol }: { chains: Plan["chains"]; symbol: string }) {
  const [first] = chains
  if (!first) return null
  return (
    <Panel aside={`By the last ${first.forecast.days} whole days, UTC`} title="How long it lasts">
      <ScrollArea label="How long it lasts">
        <table className="figures" data-table="forecast">
          <caption>Days of cover and depletion, by chain</caption>
          <thead>
            <tr>
              <th scope="col">Chain</th>
              <th scope="col">Paid out on a day</th>
              <th scope="col">{symbol}</th>
              <th scope="col">Days of cover</th>
              <th scope="col">Used up</th>
            </tr>
          </thead>
          {chains.map(chain => (
            <Rows chain={chain} key={chain.chain.id} />
          ))}
        </table>
      </ScrollArea>
      <p className="mt-3 max-w-[640px] text-pretty text-note text-quiet">
        Cover is what is effective, divided by what was paid out on a day that half, or 95 of a hundred, of
        the days do not exceed. {first.forecast.method}
      </p>
    </Panel>
  )
}

function Rows({ chain: { chain, effectiveShares, forecast } }: { chain: Chain }) {
  const { refusal, medianOutflowShares, medianCoverDays, highOutflowShares, highCoverDays } = forecast
  if (refusal !== null) {
    return (
      <tbody data-chain={chain.id}>
        <tr>
          <th scope="row">
            <ChainLabel chain={chain} size={12} />
          </th>
          <td className="!text-left !whitespace-normal text-waiting" colSpan={4}>
            <ApiSentence text={refusal} />
          </td>
        </tr>
      </tbody>
    )
  }
  const isKnown = effectiveShares !== null
  return (
    <tbody data-chain={chain.id}>
      <tr>
        <th rowSpan={2} scope="rowgroup">
          <ChainLabel chain={chain} size={12} />
        </th>
        <td>median</td>
        <td>
          <PoolAmount shares={medianOutflowShares} />
        </td>
        <td>
          <Cover days={medianCoverDays} isKnown={isKnown} />
        </td>
        <td rowSpan={2}>
          <Depletion forecast={forecast} isKnown={isKnown} />
        </td>
      </tr>
      <tr>
        <td>95th percentile</td>
        <td>
          <PoolAmount shares={highOutflowShares} />
        </td>
        <td>
          <Cover days={highCoverDays} isKnown={isKnown} />
        </td>
      </tr>
    </tbody>
  )
}

function Cover({ days, isKnown }: { days: string | null; isKnown: boolean }) {
  if (!isKnown) return <span className="text-quiet">not known</span>
  return days === null ? <span className="text-quiet">nothing goes out</span> : <Amount value={days} />
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
