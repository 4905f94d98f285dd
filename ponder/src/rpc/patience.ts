import { setTimeout as sleep } from "node:timers/promises"

const SHORTEST_MS = 250
const LONGEST_MS = 5_000

/** Waits before the attempt of this number, the first after none, a little longer each time. */
export async function pauseBefore(attempt: number): Promise<void> {
  if (attempt > 0) await sleep(Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (attempt - 1)))
}
