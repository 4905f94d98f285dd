import type { LocalNetwork } from "../network/localNetwork.ts"
import { performSteps } from "./performSteps.ts"
import type { Plan, Step } from "./plan.ts"
import type { TrafficRecord } from "./trafficRecord.ts"

/** Writes the planned history into the chains, block by block in the order of time. */
export async function performHistory(
  network: LocalNetwork,
  record: TrafficRecord,
  plan: Plan,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0
  for (const block of blocksOf(plan.steps)) {
    await performSteps(network, record, block, block[0]?.at)
    done += block.length
    onProgress(done, plan.steps.length)
  }
}

/** Steps of one chain at one moment belong together; the plan is ordered by time. */
function blocksOf(steps: readonly Step[]): Step[][] {
  const blocks = new Map<string, Step[]>()
  for (const step of steps) {
    const key = `${step.at}/${step.chainId}`
    const block = blocks.get(key)
    if (block) block.push(step)
    else blocks.set(key, [step])
  }
  return [...blocks.values()]
}
