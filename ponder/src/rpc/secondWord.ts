import { type Hex, hexToNumber } from "viem"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"

/** An endpoint whose head has stood still for so long, while others went on, says nothing by not knowing a block. */
const STALE_AFTER_MS = 30_000

const heads = new WeakMap<Endpoint, { number: number; since: number }>()

/** Whether an endpoint besides the source knows a block; `SILENT` where there is none, or none that says anything. */
export async function secondWord(
  pool: EndpointPool,
  source: Endpoint,
  hash: Hex,
): Promise<"KNOWN" | "UNKNOWN" | "SILENT"> {
  const words = await Promise.all(
    pool.trusted
      .filter(endpoint => endpoint !== source)
      .map(other => pool.from(other, one => knows(one, hash)).catch(() => undefined)),
  )
  if (words.includes(true)) return "KNOWN"
  return words.includes(false) ? "UNKNOWN" : "SILENT"
}

/** Undefined where its node is stuck. */
async function knows(endpoint: Endpoint, hash: Hex): Promise<boolean | undefined> {
  const [answer, head] = await endpoint.ask([
    { method: "eth_getBlockByHash", params: [hash, false] },
    { method: "eth_blockNumber", params: [] },
  ])
  if (answer?.error) throw new EndpointFailure(`answers with an error (${answer.error.message})`)
  if (answer?.result) return true
  return isStuck(endpoint, hexToNumber((head?.result ?? "0x0") as Hex)) ? undefined : false
}

function isStuck(endpoint: Endpoint, number: number): boolean {
  const last = heads.get(endpoint)
  if (last?.number === number) return performance.now() - last.since > STALE_AFTER_MS
  heads.set(endpoint, { number, since: performance.now() })
  return false
}
