import { settingsArguments } from "../../../ponder/launch/postgres/settings.ts"
import { startTemporaryPostgres } from "../../temporaryPostgres.ts"
import type { Bench } from "../bench.ts"
import { indexers } from "../indexers/indexers.ts"
import { product } from "../indexers/product.ts"
import { type BenchOptions, isChosen } from "../options.ts"
import { backfillTable } from "./backfillTable.ts"
import { type BackfillRun, runScenario } from "./runScenario.ts"
import { type Scenario, scenarios } from "./scenarios.ts"

/** A cold index of three chains, by everybody in turn; then once more from what the first one has kept. */
export const backfill: Bench = {
  name: "backfill",
  question: "How fast is a cold index, and what does it ask of the node?",
  run: async (options, say) => {
    const contestants = indexers.filter(indexer => isChosen(indexer, options.contestants))
    const postgres = await startTemporaryPostgres()
    try {
      const runs: BackfillRun[] = []
      for (const scenario of scenarios.filter(each => isChosen(each, options.only))) {
        const taking = scenario.isOwn && options.contestants.length === 0 ? [product] : contestants
        const setting = { postgres, indexers: taking, options, say }
        runs.push(...(await runScenario(sized(scenario, options), setting)))
      }
      const settings = [
        ...contestants.map(({ name, description }) => `- ${name}: ${description}`),
        `- PostgreSQL of the project, for all of them: ${settingsArguments.filter(text => text !== "-c").join(", ")}`,
      ]
      const text = [backfillTable(runs), "", ...settings].join("\n")
      return { name: "backfill", text, data: { settings, runs } }
    } finally {
      await postgres.stop()
    }
  },
}

function sized(scenario: Scenario, { size }: BenchOptions): Scenario {
  return size === undefined ? scenario : { ...scenario, shape: { ...scenario.shape, events: size } }
}
