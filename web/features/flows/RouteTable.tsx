import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import type { Route } from "./buildRoutes.ts"
import { RouteName } from "./RouteName.tsx"

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
                <RouteName colour={route.colour} from={route.from} to={route.to} />
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
