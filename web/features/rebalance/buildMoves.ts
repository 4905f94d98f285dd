import { groupBy } from "../../lib/groupBy.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import type { Routes } from "../flows/buildRoutes.ts"
import { layoutFlow } from "../flows/layoutFlow.ts"
import type { Plan } from "./queries.ts"

type Chain = { id: number; name: string }
export type Move = Plan["moves"][number] & {
  /** What each chain holds once it and all before it have come, in shares. */
  after: { chain: Chain; shares: string }[]
}

/** Each move with what it leaves behind. */
export function buildMoves({ moves, chains }: Pick<Plan, "moves" | "chains">): Move[] {
  return moves.map((move, place) => {
    const made = moves.slice(0, place + 1)
    const ends = [move.toChain, move.fromChain]
    const after = ends.flatMap(chain => {
      const before = chains.find(each => each.chain.id === chain.id)?.projectedShares
      return before == null ? [] : [{ chain, shares: String(BigInt(before) + changeOf(chain, made)) }]
    })
    return { ...move, after }
  })
}

function changeOf({ id }: Chain, moves: Plan["moves"]): bigint {
  return moves.reduce((sum, { fromChain, toChain, shares }) => {
    if (toChain.id === id) return sum + BigInt(shares)
    return fromChain.id === id ? sum - BigInt(shares) : sum
  }, 0n)
}

export type Missing = { chain: Chain; bound: "floor" | "ceiling"; shares: string }

/** What no move can do: the chains that stay outside their bands, and by how much. */
export function missingAfter(chains: Plan["chains"]): Missing[] {
  return chains.flatMap(({ chain, afterShares, floorShares, ceilingShares }): Missing[] => {
    if (afterShares === null || floorShares === null || ceilingShares === null) return []
    const [after, floor, ceiling] = [BigInt(afterShares), BigInt(floorShares), BigInt(ceilingShares)]
    if (after < floor) return [{ chain, bound: "floor", shares: String(floor - after) }]
    return after > ceiling ? [{ chain, bound: "ceiling", shares: String(after - ceiling) }] : []
  })
}

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
