import { groupBy } from "../../lib/groupBy.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import type { Routes } from "../flows/buildRoutes.ts"
import { layoutFlow } from "../flows/layoutFlow.ts"
import type { Plan } from "./queries.ts"

const HEIGHT_OF_A_ROUTE = 56

/** Where liquidity goes, as the picture of flows draws it: moves of one way together. */
export function movesPicture(moves: Plan["moves"]): Routes {
  const ways = groupBy(moves, ({ fromChain, toChain }) => `${fromChain.id}-${toChain.id}`)
  const routes = [...ways].flatMap(([key, together], place) => {
    const [first] = together
    if (!first) return []
    const { fromChain: from, toChain: to } = first
    return {
      key,
      label: `${from.name} → ${to.name}`,
      from,
      to,
      transfers: together.length,
      completed: 0,
      medianSeconds: null,
      amount: sumDecimals(together.map(({ amount }) => amount)),
      colour: `var(--series-${(place % 6) + 1})`,
    }
  })
  const sideOf = (end: "from" | "to") =>
    new Map(
      [...groupBy(routes, route => route[end].id)].map(([id, some]) => {
        const chain = some[0]?.[end] ?? { id, name: `Chain ${id}` }
        return [id, { chain, total: sumDecimals(some.map(({ amount }) => amount)) }]
      }),
    )
  const bands = routes.map(({ key, from, to, amount }) => ({
    key,
    source: from.id,
    destination: to.id,
    weight: Number(amount),
  }))
  return {
    routes,
    sources: sideOf("from"),
    destinations: sideOf("to"),
    layout: layoutFlow(bands, HEIGHT_OF_A_ROUTE * routes.length),
  }
}
