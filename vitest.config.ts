import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** What takes longest, in this order, so that no worker is left waiting for another one at the end. */
const first = [
  "schedules",
  "namedCases",
  "realNodes",
  "wholeHistory",
  "servedHistory",
  "findMoves",
  "supervisor",
  "development",
]
/** What waits for claims, which the traffic of a new stack has not come to. */
const last = ["subscriptions"]
/** What measures times, on the running stack or without it. */
const measuring = [
  "test/e2e/api/guard.e2e.test.ts",
  "test/e2e/lighthouse.e2e.test.ts",
  "test/e2e/planTime.e2e.test.ts",
]

class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeIn = (names: string[], { moduleId }: TestSpecification) =>
      names.findIndex(name => moduleId.includes(`/${name}.`))
    const rank = (file: TestSpecification) => {
      const place = placeIn(first, file)
      return place < 0 ? placeIn(last, file) + 1 : place - first.length
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** What a test needs is read off its suffix: nothing, real nodes and databases, or the whole stack and a browser. */
export default defineConfig({
  test: {
    reporters: ["default", "json"],
    // Each of the test scripts names a file of its own; this is for runs by hand.
    outputFile: { json: ".data/test-results/last.json" },
    // Half of the time is spent waiting for chains and databases.
    maxWorkers: 2,
    sequence: { sequencer: Sequencer },
    projects: [
      {
        // Vite would pick the package's ES modules, Node its CommonJS: two copies that do not know each other's types.
        resolve: { alias: { graphql: "graphql/index.js" } },
        test: {
          name: "unit",
          include: ["{ponder,web,test}/**/*.test.ts"],
          exclude: ["**/*.{integration,e2e}.test.ts", "**/node_modules/**", "**/.next/**"],
          // They share nothing but what they import: a process for each costs more than all that they do.
          isolate: false,
        },
      },
      {
        test: {
          name: "integration",
          include: ["{ponder,test}/**/*.integration.test.ts"],
          exclude: ["**/node_modules/**"],
          // What waits for an index gives up by itself before that, and tells why.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/{e2e,security}/**/*.e2e.test.ts"],
          exclude: measuring,
          globalSetup: "test/e2e/stack.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page may be slow while others are looked at beside it.
          expect: { poll: { timeout: 15_000 } },
          // While one waits for traffic, a silent index or a start, another one works.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "e2e-measuring",
          include: measuring,
          globalSetup: "test/e2e/stack.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Alone: what is measured shall be the stack, and not what else the machine does.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
