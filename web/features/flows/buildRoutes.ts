import { sumDecimals } from "../../lib/sumDecimals.ts"
import { buildSeries, COLOUR_OF_OTHERS } from "../charts/buildSeries.ts"
import type { Measured } from "../charts/Measure.tsx"
import type { Flow, RouteStats } from "./fragments.ts"
import { type FlowLayout, layoutFlow } from "./layoutFlow.ts"
import { routeOf, UNKNOWN_CHAIN } from "./routeOf.ts"

export type Route = {
  key: string
  label: string
  from: { id: number; name: string }
  to: { id: number; name: string }
  transfers: number
  completed: number
  medianSeconds: number | null
  /** Null while tokens are not told apart. */
  amount: string | null
  colour: string
}

export type Side = { chain: { id: number; name: string }; total: string }

export type Routes = {
  routes: Route[]
  sources: Map<number, Side>
  destinations: Map<number, Side>
  layout: FlowLayout
}

export type RoutesData = { stats: { byRoute: readonly RouteStats[] }; flows: readonly Flow[] }

/** How much went which way, the busiest route first. */
export function buildRoutes({ stats, flows }: RoutesData, show: Measured): Routes {
  const colours = new Map(
    buildSeries(
      stats.byRoute.map(route => ({ ...routeOf(route), transfers: route.transfers })),
      "",
    ).map(({ key, colour }) => [key, colour]),
  )
  const routes = stats.byRoute.map(route => {
    const { key, label } = routeOf(route)
    const amounts = flows.filter(flow => routeOf(flow).key === key).map(flow => flow.amount)
    return {
      key,
      label,
      from: route.fromChain ?? UNKNOWN_CHAIN,
      to: route.toChain,
      transfers: route.transfers,
      completed: route.completed,
      medianSeconds: route.medianDurationSeconds,
      amount: show === "amount" ? sumDecimals(amounts) : null,
      colour: colours.get(key) ?? COLOUR_OF_OTHERS,
    }
  })
  const measureOf = (route: Route) => route.amount ?? String(route.transfers)
  // Bands leave a chain in the order of where they go to, so that as few as possible cross.
  const bands = routes
    .toSorted((a, b) => a.from.id - b.from.id || a.to.id - b.to.id)
    .map(route => ({
      key: route.key,
      source: route.from.id,
      destination: route.to.id,
      weight: Number(measureOf(route)),
    }))
  return {
    routes: routes.toSorted((a, b) => b.transfers - a.transfers),
    sources: sideOf(routes, "from", measureOf),
    destinations: sideOf(routes, "to", measureOf),
    layout: layoutFlow(bands),
  }
}

function sideOf(routes: Route[], end: "from" | "to", measureOf: (route: Route) => string): Map<number, Side> {
  return new Map(
    routes.map(route => {
      const chain = route[end]
      const total = sumDecimals(routes.filter(each => each[end].id === chain.id).map(measureOf))
      return [chain.id, { chain, total }]
    }),
  )
}
