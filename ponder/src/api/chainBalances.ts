import { publicClients } from "ponder:api"
import type { Address, PublicClient } from "viem"
import { erc20Abi } from "../../../abis/erc20.ts"
import { inTime } from "./inTime.ts"

const PATIENCE_MS = 2_000

export type HeldAt = { chainId: number; token: Address; holder: Address; block: bigint }

/** What a token's own contract says that somebody holds at a block; undefined where the chain's nodes do not say. */
export async function chainBalance({ chainId, token, holder, block }: HeldAt): Promise<bigint | undefined> {
  const client: PublicClient | undefined = publicClients[`chain${chainId}`]
  const asked = client?.readContract({
    abi: erc20Abi,
    address: token,
    functionName: "balanceOf",
    args: [holder],
    blockNumber: block,
  })
  return asked && inTime(asked, PATIENCE_MS).catch(() => undefined)
}
