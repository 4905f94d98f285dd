import type { ModelData } from "highs"
import type { ChainSteps, RouteSteps } from "./inSteps.ts"
import { linearModel, type Term } from "./linearModel.ts"

/**
 * What is asked for. Where not every chain can be brought into its band, three questions follow each other: the fewest
 * claims left without cover, of these the least outside the bands, of these the lowest cost.
 */
export type Aim =
  | { kind: "CHEAPEST_IN_BANDS" }
  | { kind: "LEAST_UNCOVERED" }
  | { kind: "LEAST_OUTSIDE"; uncovered: number }
  | { kind: "CHEAPEST"; uncovered: number; outside: number }

/** Of what costs the same, the smaller move: for that a step costs this much more. */
const TIE = 1e-9
/** The solver takes what is smaller than 1e-7 for nothing. */
const SCALE = 1e4

type Bounds = { out: number; in: number }

/** The columns begin with the steps that each route moves, in the order of the routes. */
export function movesModel(
  chains: readonly ChainSteps[],
  routes: readonly RouteSteps[],
  aim: Aim,
): ModelData {
  const model = linearModel()
  const strict = aim.kind === "CHEAPEST_IN_BANDS"
  const priced = strict || aim.kind === "CHEAPEST" ? SCALE : 0
  const bounds = chains.map(chain => boundsOf(chain, chains, strict))
  // As tight as it goes: the solver's time depends on it.
  const widest = routes.map(({ from, to }) => Math.min(bounds[from]?.out ?? 0, bounds[to]?.in ?? 0))
  const amounts = routes.map(({ costOfStep }, route) =>
    model.column({ cost: priced * (costOfStep + TIE), most: widest[route] ?? 0 }),
  )
  const times = routes.map(({ fixedCost, maximum }, route) =>
    model.column({
      cost: priced * fixedCost,
      most: Math.ceil((widest[route] ?? 0) / Math.max(1, maximum)),
      whole: true,
    }),
  )
  routes.forEach(({ minimum, maximum }, route) => {
    const [amount, count] = [amounts[route] ?? 0, times[route] ?? 0]
    model.row(
      [
        [amount, 1],
        [count, -Math.min(maximum, widest[route] ?? 0)],
      ],
      { most: 0 },
    )
    model.row(
      [
        [amount, 1],
        [count, -minimum],
      ],
      { least: 0 },
    )
  })
  const changes = chains.map((_, chain) => {
    const into = routes.flatMap(({ to }, route) => (to === chain ? [route] : []))
    const outOf = routes.flatMap(({ from }, route) => (from === chain ? [route] : []))
    const { out, in: most } = bounds[chain] ?? { out: 0, in: 0 }
    // A chain either gives or takes, so that the moves can be made in any order.
    const gives = model.column({ most: 1, whole: true })
    model.row([...termsOf(amounts, outOf), [gives, -out]], { most: 0 })
    model.row([...termsOf(amounts, into), [gives, most]], { most })
    if (strict) addFewestMoves(chain, into, outOf)
    return [...termsOf(amounts, into), ...termsOf(amounts, outOf, -1)]
  })
  if (strict) addBands()
  else addSlack()
  return model.data()

  function addBands(): void {
    for (const [chain, { least, most }] of chains.entries()) model.row(changes[chain] ?? [], { least, most })
  }

  /** True of every solution, and said once more it spares the solver most of its search. */
  function addFewestMoves(chain: number, into: readonly number[], outOf: readonly number[]): void {
    const { least = 0, most = 0 } = chains[chain] ?? {}
    const largest = (some: readonly number[]) =>
      Math.max(1, ...some.map(route => routes[route]?.maximum ?? 1))
    if (least > 0) model.row(termsOf(times, into), { least: Math.ceil(least / largest(into)) })
    if (most < 0) model.row(termsOf(times, outOf), { least: Math.ceil(-most / largest(outOf)) })
  }

  function addSlack(): void {
    const outside: Term[] = []
    const uncovered: Term[] = []
    chains.forEach(({ least, most, covered }, chain) => {
      const change = changes[chain] ?? []
      const tooLittle = model.column({ cost: aim.kind === "LEAST_OUTSIDE" ? 1 : 0 })
      const tooMuch = model.column({ cost: aim.kind === "LEAST_OUTSIDE" ? 1 : 0 })
      const lacking = model.column({ cost: aim.kind === "LEAST_UNCOVERED" ? 1 : 0 })
      model.row([...change, [tooLittle, 1]], { least })
      model.row([...change, [tooMuch, -1]], { most })
      model.row([...change, [lacking, 1]], { least: covered })
      outside.push([tooLittle, 1], [tooMuch, 1])
      uncovered.push([lacking, 1])
    })
    if ("uncovered" in aim) model.row(uncovered, { most: aim.uncovered })
    if ("outside" in aim) model.row(outside, { most: aim.outside })
  }
}

function termsOf(columns: readonly number[], routes: readonly number[], factor = 1): Term[] {
  return routes.map(route => [columns[route] ?? 0, factor])
}

/** What can leave a chain or come to it at most; within the bands also what may. */
function boundsOf(chain: ChainSteps, chains: readonly ChainSteps[], strict: boolean): Bounds {
  const all = chains.reduce((sum, { spare }) => sum + spare, 0)
  if (!strict) return { out: chain.spare, in: all }
  return { out: Math.max(0, Math.min(chain.spare, -chain.least)), in: Math.max(0, Math.min(all, chain.most)) }
}
