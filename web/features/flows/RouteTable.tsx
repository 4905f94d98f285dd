import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { Icon } from "../../ui/Icon.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import type { Route } from "./buildRoutes.ts"

export function RouteTable({ routes, tokenName }: { routes: readonly Route[]; tokenName: string | null }) {
  return (
    <ScrollArea className="self-center" label="Routes">
      <table className="figures" data-table="routes">
        <caption>Transfers by route</caption>
        <thead>
          <tr>
            <th scope="col">Route</th>
            {tokenName && <th scope="col">{tokenName}</th>}
            <th scope="col">Transfers</th>
            <th scope="col">Arrived</th>
            <th scope="col">Median wait</th>
          </tr>
        </thead>
        <tbody>
          {routes.map(route => (
            <tr data-route={route.key} key={route.key}>
              <th scope="row">
                <RouteName route={route} />
              </th>
              {route.amount !== null && (
                <td>
                  <Amount decimals={2} value={route.amount} />
                </td>
              )}
              <td>{formatInteger(route.transfers)}</td>
              <td>{formatInteger(route.completed)}</td>
              <td>{route.medianSeconds === null ? "none yet" : formatDuration(route.medianSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function RouteName({ route: { from, to, colour } }: { route: Route }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />
      <ChainMark chainId={from.id} size={12} />
      <span className="max-tablet:sr-only">{from.name}</span>
      <span className="inline-flex text-quiet">
        <Icon name="arrow" size={12} />
      </span>
      <span className="sr-only">to</span>
      <ChainMark chainId={to.id} size={12} />
      <span className="max-tablet:sr-only">{to.name}</span>
    </span>
  )
}
