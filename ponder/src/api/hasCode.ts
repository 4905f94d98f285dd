import { publicClients } from "ponder:api"
import type { Address, PublicClient } from "viem"
import { keptBriefly } from "../search/keptBriefly.ts"
import { inTime } from "./inTime.ts"

const PATIENCE_MS = 2_000

export type CodeAt = { chainId: number; address: Address; block: bigint }

const kept = keptBriefly(ask, { keepMs: 10_000, most: 500 })

/** Whether there is a contract at an address at a block; undefined where the chain's nodes do not say. */
export function hasCode({ chainId, address, block }: CodeAt): Promise<boolean | undefined> {
  return kept(`${chainId} ${address} ${block}`)
}

async function ask(key: string): Promise<boolean | undefined> {
  const [chain, address, block = "0"] = key.split(" ") as [string, Address, string]
  const client: PublicClient | undefined = publicClients[`chain${chain}`]
  if (!client) return undefined
  const asked = client.getCode({ address, blockNumber: BigInt(block) }).then(code => ({ code }))
  const answered = await inTime(asked, PATIENCE_MS).catch(() => undefined)
  return answered && answered.code !== undefined && answered.code !== "0x"
}
