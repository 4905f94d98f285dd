import { setTimeout as wait } from "node:timers/promises"
import type { LocalNetwork as NetworkDescription } from "../../ponder/launch/localNetwork.ts"
import { type ControlServer, startControlServer } from "./controlServer.ts"
import { LocalNetwork } from "./network/localNetwork.ts"
import { LiveTraffic } from "./traffic/liveTraffic.ts"
import { performHistory } from "./traffic/performHistory.ts"
import type { Plan } from "./traffic/plan.ts"
import { planHistory } from "./traffic/planHistory.ts"
import { TrafficRecord } from "./traffic/trafficRecord.ts"

export type DevnetOptions = {
  /** Where compiled contracts are kept between runs. */
  cacheDirectory: string
  /** Where the nodes keep their chains: a place among the system's temporary files unless given. */
  stateDirectory?: string
  seed: number
  days: number
  transferCount: number
  /** The moment at which the history ends, unix seconds. */
  end: number
  onProgress?: (done: number, total: number) => void
  /** Told of live traffic that goes wrong and is not a test's doing. */
  onTrouble?: (error: Error) => void
  /** Gives the start up; what was started by then is stopped. */
  signal?: AbortSignal
}

export type Devnet = {
  network: LocalNetwork
  plan: Plan
  record: TrafficRecord
  live: LiveTraffic
  describe: () => Promise<NetworkDescription>
  stop: () => Promise<void>
}

/** Ids of live transfers begin here, far above those of any history. */
const FIRST_LIVE_TRANSFER = 1_000_000

/** The local network with its whole history. Live traffic waits to be started. */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const plan = planHistory(options)
  const { cacheDirectory, stateDirectory } = options
  const network = await LocalNetwork.start({
    start: plan.start,
    cacheDirectory,
    ...(stateDirectory && { stateDirectory }),
  })
  try {
    return await withHistory(network, plan, options)
  } catch (error) {
    const cause = await causeOf(error, network)
    await network.stop()
    throw cause
  }
}

async function withHistory(network: LocalNetwork, plan: Plan, options: DevnetOptions): Promise<Devnet> {
  const record = new TrafficRecord()
  await performHistory(network, record, plan, (done, total) => {
    options.signal?.throwIfAborted()
    options.onProgress?.(done, total)
  })
  const live = new LiveTraffic(network, record, {
    seed: options.seed + 1,
    historyStart: plan.start,
    lastRatioDay: options.days - 1,
    firstTransferId: FIRST_LIVE_TRANSFER,
    onTrouble: options.onTrouble ?? network.fail,
  })
  const controls = await startControlServer(network, live)
  return {
    network,
    plan,
    record,
    live,
    describe: () => describe(network, record, controls),
    stop: async () => {
      // A node that hangs would hold live traffic up for ever.
      const trafficEnded = live.stop()
      await controls.stop()
      await network.stop()
      await trafficEnded
    },
  }
}

/** The loss of a node shows first in what was being done with it. */
function causeOf(error: unknown, { failure }: LocalNetwork): Promise<unknown> {
  return Promise.race([failure.catch((loss: Error) => loss), wait(100, error)])
}

async function describe(
  network: LocalNetwork,
  record: TrafficRecord,
  controls: ControlServer,
): Promise<NetworkDescription> {
  const heads = await Promise.all(
    network.chains.map(async chain => [`${chain.network.id}`, Number((await chain.head()).number)] as const),
  )
  return {
    rpc: Object.fromEntries(network.chains.map(chain => [`${chain.network.id}`, chain.proxy.url])),
    notary: controls.url,
    heads: Object.fromEntries(heads),
    samples: record.samples,
  }
}
