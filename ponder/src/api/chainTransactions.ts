import { publicClients } from "ponder:api"
import type { Hex, PublicClient } from "viem"
import { askChain, type RpcRequest } from "../search/askChain.ts"
import type { ChainAnswer } from "../search/chainAnswer.ts"
import { keptBriefly } from "../search/keptBriefly.ts"
import { inTime } from "./inTime.ts"

const PATIENCE_MS = 2_000

const kept = keptBriefly(ask, { keepMs: 2_000, most: 500 })

/** What a chain's own nodes say of a transaction, at most a few seconds old; whatever goes wrong is silence. */
export function chainTransaction(chainId: number, hash: Hex): Promise<ChainAnswer> {
  return kept(`${chainId} ${hash}`)
}

async function ask(key: string): Promise<ChainAnswer> {
  const [chain, hash] = key.split(" ") as [string, Hex]
  const chainId = Number(chain)
  const client: PublicClient | undefined = publicClients[`chain${chainId}`]
  const asked = client && inTime(askChain(chainId, hash, client.request as RpcRequest), PATIENCE_MS)
  const answer = await asked?.catch(() => undefined)
  return answer ?? { kind: "SILENT", chainId }
}
