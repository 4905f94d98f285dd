import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { repositoryRoot } from "../../ponder/launch/paths.ts"

/**
 * Who may ask what time it is, and why. The clock of a machine is set on and back, by hours where somebody corrects it: how long
 * something takes or is kept is told by `performance.now()` alone.
 */
const readers = {
  "ponder/src/api/freshnessOf.ts": "whether the head of a chain is of now",
  "ponder/src/api/rebalance/readPlan.ts": "whether what a plan is made of is of now",
  "ponder/src/live/changeReader.ts": "what of the past is news while it is indexed",
  "web/lib/gateway.ts": "when a page was read, which it tells its reader",
  "web/lib/nowInSeconds.ts": "how long ago something happened, as its reader counts",
}

test("only those read the clock of the machine who compare it with that of the chains, or show it", () => {
  const sources = globSync(["ponder/**/*.ts", "web/**/*.{ts,tsx}"], {
    cwd: repositoryRoot,
    exclude: ["**/node_modules/**", "**/.next/**", "**/*.test.ts", "**/*.test.tsx"],
  })
  const reading = sources.filter(file =>
    /Date\.now|new Date\(\)/.test(readFileSync(join(repositoryRoot, file), "utf8")),
  )
  expect(sources.length).toBeGreaterThan(500)
  expect(reading.toSorted()).toEqual(Object.keys(readers))
})
