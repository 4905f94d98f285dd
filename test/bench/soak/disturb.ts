import { setTimeout as sleep } from "node:timers/promises"
import type { Random } from "../../devnet/traffic/random.ts"

const CHAINS = [1, 137, 56]
/** Below the depth at which the local network takes a block for final. */
const DEEPEST = 6
const FATES = ["same-place", "later-block", "other-index"]
const FAULTS = [{ httpStatus: 503 }, { httpStatus: 429 }, { delayMs: 1_500 }, { hideLogs: true }]
const PAUSE_MS = 10_000
const FAULT_MS = 4_000

export type Disturbance = { reorgs: number; faults: number; refused: number }

/** Chains reorganise and their endpoints fail or lie in turn, until it is stopped; then all is right again. */
export function startDisturbing(controls: string, random: Random): { stop(): Promise<Disturbance> } {
  const done: Disturbance = { reorgs: 0, faults: 0, refused: 0 }
  const stopping = new AbortController()
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)
  const order = async (path: string, body: Record<string, unknown>) => {
    const response = await fetch(new URL(path, controls), { method: "POST", body: JSON.stringify(body) })
    // What traffic has just done can make a reorg impossible.
    if (!response.ok) done.refused++
    return response.ok
  }

  async function disturb(): Promise<void> {
    const chainId = random.pick(CHAINS)
    if (random.chance(50)) {
      const reorg = { chainId, depth: random.between(1, DEEPEST), fate: random.pick(FATES) }
      if (await order("/reorg", reorg)) done.reorgs++
      return
    }
    if (await order("/faults", { chainId, faults: random.pick(FAULTS) })) done.faults++
    await pause(FAULT_MS)
    await order("/faults", { chainId, faults: {} })
  }

  const working = (async () => {
    while (!stopping.signal.aborted) {
      await disturb()
      await pause(PAUSE_MS)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await working
      return done
    },
  }
}
