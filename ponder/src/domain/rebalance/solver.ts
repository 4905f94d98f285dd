import loadHighs, { type Highs, type ModelData } from "highs"

/** The solver gave no answer in its time. */
export class SolverStopped extends Error {
  override name = "SolverStopped"
}

const SECONDS = 1
const OPTIMAL = 7
const INFEASIBLE = [8, 9]

const options = {
  // The cheapest, and not one that is nearly as cheap.
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  // It takes longer than it saves on models as small as these, and one of thousands came back from it with a value that
  // is no number.
  presolve: "off",
  // Looks for any solution to begin with, for longer than models as small as these take to be solved.
  mip_heuristic_run_feasibility_jump: false,
  time_limit: SECONDS,
  output_flag: false,
}

let loading: Promise<Highs> | undefined

/** The values of the cheapest solution, proven to be it; undefined where there is none. */
export async function solve(model: ModelData): Promise<Float64Array | undefined> {
  loading ??= loadHighs()
  const highs = await loading
  // It holds the thread until it has its answer: whoever else waits for the thread comes first.
  await new Promise(resolve => setTimeout(resolve))
  return highs.withModel(model, instance => {
    instance.options.set(options)
    const { modelStatus } = instance.run()
    if (modelStatus === OPTIMAL) return instance.getSolution().colValue
    if (INFEASIBLE.includes(modelStatus)) return undefined
    throw new SolverStopped(`The solver gave up with status ${modelStatus}.`)
  })
}
