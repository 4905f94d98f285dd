import { Random } from "../../devnet/traffic/random.ts"
import { runProject, type Services } from "../../e2e/project.ts"
import type { Bench } from "../bench.ts"
import { load } from "../measure/load.ts"
import { table } from "../measure/table.ts"
import { lookupOf } from "../serving/operations.ts"
import { countEvents } from "./countEvents.ts"
import { startDisturbing } from "./disturb.ts"
import { watchProcesses } from "./watchProcesses.ts"

const PATIENCE_MS = 240_000
const USUAL_SECONDS = 1_800
const LOOKUPS_PER_SECOND = 40
const PAGES_PER_SECOND = 5
const CONNECTIONS = 8

/** The whole project on the local network, asked without a pause while chains reorganise and endpoints fail and lie. */
export const soak: Bench = {
  name: "soak",
  onlyIfNamed: true,
  question: "Does it stay as it is for half an hour of questions, reorgs and faults?",
  run: async (options, say) => {
    const seconds = options.size ?? USUAL_SECONDS
    const project = await runProject("start", PATIENCE_MS, { API_RATE_LIMIT: "0" })
    try {
      const { services, dataDirectory } = project
      const watched = watchProcesses(dataDirectory)
      const disturbing = startDisturbing(services.notary, new Random(1))
      say(`${seconds} s of ${LOOKUPS_PER_SECOND} lookups and ${PAGES_PER_SECOND} pages a second`)
      const [lookups, pages] = await Promise.all([
        load({ ...lookupsOf(services), connections: CONNECTIONS, seconds, perSecond: LOOKUPS_PER_SECOND }),
        load({ ...pagesOf(services), connections: 2, seconds, perSecond: PAGES_PER_SECOND }),
      ])
      const disturbance = await disturbing.stop()
      const processes = watched.stop()
      const events = await countEvents(services)
      const data = { seconds, lookups, pages, disturbance, processes, events }
      return { name: "soak", text: textOf(data), data }
    } finally {
      await project.interrupt()
    }
  },
}

const hashesOf = ({ samples }: Services) => Object.values(samples).flatMap(({ deposit }) => deposit ?? [])

function lookupsOf(services: Services) {
  const requests = hashesOf(services).map(lookupOf)
  return { url: new URL(services.graphql).origin, requests }
}

function pagesOf(services: Services) {
  const requests = hashesOf(services).map(hash => ({ method: "GET" as const, path: `/tx/${hash}` }))
  return { url: services.explorer, requests }
}

type SoakData = {
  lookups: Awaited<ReturnType<typeof load>>
  pages: Awaited<ReturnType<typeof load>>
  disturbance: object
  processes: ReturnType<ReturnType<typeof watchProcesses>["stop"]>
  events: Awaited<ReturnType<typeof countEvents>>
}

function textOf({ lookups, pages, disturbance, processes, events }: SoakData): string {
  const asked = Object.entries({ lookups, pages }).map(([name, run]) => [
    name,
    ...[run.perSecond, run.p50, run.p99, run.max, run.failures],
  ])
  const held = processes.map(({ name, early, late, most }) => [
    name,
    ...[early.megabytes, late.megabytes, most, early.handles, late.handles],
  ])
  const counted = events.map(({ chainId, onChain, indexed }) => [String(chainId), onChain, indexed])
  return [
    table(["asked", "a second", "p50 ms", "p99 ms", "max ms", "failures"], asked),
    table(["process", "MB early", "MB late", "MB at most", "handles early", "handles late"], held),
    table(["chain", "events on chain", "indexed"], counted),
    JSON.stringify(disturbance),
  ].join("\n\n")
}
