import type { Random } from "../../devnet/traffic/random.ts"
import type { OpenAccess } from "../../integration/schedules/rpcAccess.ts"
import { type FaultName, faults } from "./faults.ts"
import { FaultyEndpoint } from "./faultyEndpoint.ts"

/** Two that have faults now and then, or lie, and one that is honest: somebody has to be. */
const ENDPOINTS = 3

/** Silence takes ten seconds to be noticed, longer than a schedule; it is tried at the gateway itself. */
const passing = (Object.keys(faults) as FaultName[]).filter(name => name !== "does not answer")

/** Several endpoints of each chain, that fail and lie as the schedule goes on. */
export const faultyAccess: OpenAccess = async (nodes, chainIds) => {
  const endpoints = new Map(
    await Promise.all(
      chainIds.map(async id => {
        const own = Array.from({ length: ENDPOINTS }, () => FaultyEndpoint.start(nodes.url(id)))
        return [id, await Promise.all(own)] as const
      }),
    ),
  )
  const faulty = [...endpoints.values()].flatMap(own => own.slice(0, -1))
  return {
    urls: id => (endpoints.get(id) ?? []).map(({ url }) => url).join(","),
    disturb: (random: Random) => {
      const endpoint = random.pick(faulty)
      endpoint.fault = random.chance(75) ? random.pick(passing) : undefined
    },
    calm: () => {
      for (const endpoint of faulty) endpoint.fault = undefined
    },
    close: async () => {
      await Promise.all([...endpoints.values()].flat().map(endpoint => endpoint.stop()))
    },
  }
}
