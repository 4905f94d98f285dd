import Link from "next/link"
import { formatDuration, formatExactTime, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { buildInFlight, type FlightRoute } from "./buildInFlight.ts"
import type { FlowsPanelProps } from "./panelProps.ts"
import { FlowsQuery, InFlightFragment } from "./queries.ts"
import { RouteName } from "./RouteName.tsx"

/** What was deposited and can be claimed, now or once it is final: a matter of this moment, whatever the range. */
export function InFlightPanel({ data, variables, moment, tokenName, graphiqlUrl, read }: FlowsPanelProps) {
  const routes = buildInFlight(data.inFlight)
  return (
    <Panel aside="Waiting for a claim or not final yet, whatever the range" title="In flight">
      {routes.length === 0 ? (
        <p className="text-quiet">Nothing is on its way: all that can be claimed was claimed.</p>
      ) : (
        <ScrollArea label="In flight">
          <table className="figures" data-table="in-flight">
            <caption>What is in flight, by route and token</caption>
            <thead>
              <tr>
                <th scope="col">Route</th>
                <th scope="col">{tokenName ?? "Amount"}</th>
                <th scope="col">Transfers</th>
                <th scope="col">Oldest</th>
              </tr>
            </thead>
            {routes.map(route => (
              <RouteRows key={route.key} moment={moment} ofOneToken={tokenName !== null} route={route} />
            ))}
          </table>
        </ScrollArea>
      )}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "in flight", text: panelQuery(FlowsQuery, InFlightFragment, variables) }]}
        read={read}
      />
    </Panel>
  )
}

type RowsProps = { route: FlightRoute; moment: number; ofOneToken: boolean }

/** Amounts stand by token; where only one is looked at, beside the route. */
function RouteRows({ route, moment, ofOneToken }: RowsProps) {
  const { fromChain, toChain, tokens, key } = route
  const [only] = tokens
  return (
    <tbody className="border-t border-line">
      <tr data-route={key}>
        <th className="font-medium!" scope="rowgroup">
          <RouteName from={fromChain} to={toChain} />
        </th>
        <td>{ofOneToken && only && <FlightAmount value={only.amount} />}</td>
        <Count line={route} moment={moment} what="on this route" />
      </tr>
      {(ofOneToken ? [] : tokens).map(line => (
        <tr className="[&>*]:h-8! border-t-0!" data-flight={`${key} ${line.token.id}`} key={line.token.id}>
          <th className="pl-5! text-quiet" scope="row">
            <TokenSymbol token={line.token} />
          </th>
          <td>
            <FlightAmount value={line.amount} />
          </td>
          <Count line={line} moment={moment} what={`of ${line.token.symbol} on this route`} />
        </tr>
      ))}
    </tbody>
  )
}

function FlightAmount({ value }: { value: string }) {
  return (
    <data value={value}>
      <Amount decimals={2} value={value} />
    </data>
  )
}

type CountProps = {
  line: Pick<FlightRoute, "transfers" | "oldestTimestamp" | "path">
  moment: number
  what: string
}

function Count({ line: { transfers, oldestTimestamp, path }, moment, what }: CountProps) {
  return (
    <>
      <td>
        <Link aria-label={`${transfers} ${what}: list them`} className="link" href={path} prefetch={false}>
          {formatInteger(transfers)}
        </Link>
      </td>
      <td title={`Deposited at ${formatExactTime(oldestTimestamp)}`}>
        {formatDuration(Math.max(0, moment - oldestTimestamp))}
      </td>
    </>
  )
}
