import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/**
 * What begins in this order: what takes longest, so that no worker is left waiting for another one at the end, what waits beside
 * what computes, and `home` for the stack, whose start the others fill.
 */
const first = [
  "schedules",
  "ownFaults",
  "scaleOut",
  "home",
  "rpcFaults",
  "namedCases",
  "supervisor",
  "realNodes",
  "development",
  "silentIndex",
  "wholeHistory",
  "accessibility",
  "servedHistory",
  "transferPage",
  "findMoves",
  "notIndexed",
]
/** What waits for claims, which the traffic of a new stack has not come to. */
const late = ["subscriptions"]
/** What measures times, on the running stack or without it. */
const measuring = [
  "test/e2e/api/guardTime.e2e.test.ts",
  "test/e2e/lighthouse.e2e.test.ts",
  "test/e2e/planTime.e2e.test.ts",
]

/** What waits for an index gives up by itself before that, and tells why. */
const patience = 600_000

class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = ["e2e", "integration", "faults", "unit", "e2e-measuring"]
    const isOneOf = (names: string[]) => (file: TestSpecification) => names.some(isNameOf(file))
    const isNameOf =
      ({ moduleId }: TestSpecification) =>
      (name: string) =>
        moduleId.includes(`/${name}.`)
    const rank = (file: TestSpecification) => {
      const place = first.findIndex(isNameOf(file))
      if (place >= 0) return place - first.length
      return kinds.indexOf(file.project.name) + (isOneOf(late)(file) ? 1 : 0)
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/**
 * What a test needs is read off its suffix: nothing, real nodes and databases, or the whole stack and a browser; faults are what a
 * whole installation is put through, for which it needs its time.
 */
export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: { json: ".data/test-results/last.json" },
    // While one waits for a chain, a page or a start, two others work.
    maxWorkers: 3,
    // Files share nothing but what they import, and a browser: to load that for each costs more than most of them do.
    isolate: false,
    sequence: { sequencer: Sequencer },
    projects: [
      {
        // Vite would pick the package's ES modules, Node its CommonJS: two copies that do not know each other's types.
        resolve: { alias: { graphql: "graphql/index.js" } },
        test: {
          name: "unit",
          include: ["{ponder,web,test}/**/*.test.ts"],
          exclude: ["**/*.{integration,e2e,faults}.test.ts", "**/node_modules/**", "**/.next/**"],
        },
      },
      {
        test: {
          name: "integration",
          include: ["{ponder,test}/**/*.integration.test.ts"],
          exclude: ["**/node_modules/**"],
          globalSetup: "test/postgresTemplate.ts",
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: "faults",
          include: ["test/chaos/**/*.faults.test.ts"],
          globalSetup: "test/postgresTemplate.ts",
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/{e2e,chaos,security}/**/*.e2e.test.ts"],
          exclude: measuring,
          globalSetup: "test/e2e/stack.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page may be slow while others are looked at beside it.
          expect: { poll: { timeout: 15_000 } },
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
