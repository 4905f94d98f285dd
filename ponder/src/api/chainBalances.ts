import { publicClients } from "ponder:api"
import type { Address, PublicClient } from "viem"
import { erc20Abi } from "../../../abis/erc20.ts"
import { keptBriefly } from "../search/keptBriefly.ts"
import { inTime } from "./inTime.ts"

const PATIENCE_MS = 2_000

export type HeldAt = { chainId: number; token: Address; holder: Address; block: bigint }

/** For some seconds only: another block can come to have the number. Each silence of a node takes its time as well. */
const kept = keptBriefly(ask, { keepMs: 10_000, most: 500 })

/** What a token's own contract says that somebody holds at a block; undefined where the chain's nodes do not say. */
export function chainBalance({ chainId, token, holder, block }: HeldAt): Promise<bigint | undefined> {
  return kept(`${chainId} ${token} ${holder} ${block}`)
}

async function ask(key: string): Promise<bigint | undefined> {
  const [chain, address, holder, block = "0"] = key.split(" ") as [string, Address, Address, string]
  const client: PublicClient | undefined = publicClients[`chain${chain}`]
  const asked = client?.readContract({
    abi: erc20Abi,
    address,
    functionName: "balanceOf",
    args: [holder],
    blockNumber: BigInt(block),
  })
  return asked && inTime(asked, PATIENCE_MS).catch(() => undefined)
}
