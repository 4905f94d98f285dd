import { publicClients } from "ponder:api"
import type { PublicClient } from "viem"
import { inTime } from "./inTime.ts"

export type ChainHead = { block: bigint; timestamp: number; finalizedBlock: bigint | undefined }

const KEEP_MS = 1_000
const PATIENCE_MS = 2_000

const lastReadings = new Map<number, { readAt: number; head: Promise<ChainHead | undefined> }>()

/** What a chain's own nodes say of its head, at most a second old; undefined where they do not answer in time. */
export function chainHead(chainId: number): Promise<ChainHead | undefined> {
  const last = lastReadings.get(chainId)
  if (last && performance.now() - last.readAt < KEEP_MS) return last.head
  const head = readHead(chainId).catch(() => undefined)
  lastReadings.set(chainId, { readAt: performance.now(), head })
  return head
}

async function readHead(chainId: number): Promise<ChainHead | undefined> {
  const client: PublicClient | undefined = publicClients[`chain${chainId}`]
  if (!client) return undefined
  const reading = Promise.all([
    client.getBlock({ blockTag: "latest" }),
    client.getBlock({ blockTag: "finalized" }).catch(() => undefined),
  ])
  const answered = await inTime(reading, PATIENCE_MS)
  if (!answered) return undefined
  const [latest, finalized] = answered
  return {
    block: latest.number,
    timestamp: Number(latest.timestamp),
    finalizedBlock: finalized?.number ?? undefined,
  }
}
