import type { Random } from "../../devnet/traffic/random.ts"
import type { ScriptedChains } from "../scriptedChains/startScriptedChains.ts"

/** What lies between an index and the nodes of its chains. */
export type RpcAccess = {
  /** One or several, separated by commas, as the index is configured with. */
  urls(chainId: number): string
  /** Before each step of a schedule: something may go wrong, or right again. */
  disturb(random: Random): void
  /** From now on everything is right. */
  calm(): void
  close(): Promise<void>
}

export type OpenAccess = (nodes: ScriptedChains, chainIds: readonly number[]) => Promise<RpcAccess>

/** Nothing at all. */
export const directAccess: OpenAccess = async nodes => ({
  urls: nodes.url,
  disturb() {},
  calm() {},
  async close() {},
})
