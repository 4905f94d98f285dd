import { zeroHash } from "viem"
import type { BenchChain } from "./benchChain.ts"
import { BridgeTraffic } from "./makeWorld.ts"
import { type Mined, mineBlock } from "./mineBlock.ts"
import type { Pace } from "./nodeOptions.ts"

/** Unlike those of any world. */
const firstOrdinal = 1_000_000_000

/** Gives each chain a block in turn until it is stopped, and tells of each. */
export function mineOn(
  chains: readonly BenchChain[],
  { milliseconds, eventsPerBlock }: Pace,
  onMined: (mined: Mined) => void,
): () => void {
  const chainIds = chains.map(({ id }) => id)
  const shape = { chainIds, events: Number.MAX_SAFE_INTEGER, eventsPerBlock }
  const traffic = new BridgeTraffic(shape, firstOrdinal)
  let turn = 0
  const timer = setInterval(() => {
    const chain = chains[turn++ % chains.length]
    if (!chain) return
    const made = traffic.next(chain.id)
    const mined = mineBlock({
      chainId: chain.id,
      number: chain.head + 1,
      parentHash: chain.hashOf(chain.head) ?? zeroHash,
      timestamp: Math.floor(Date.now() / 1_000),
      transactions: made.map(({ transaction }) => transaction),
    })
    traffic.mined(mined, made)
    chain.add(mined)
    onMined(mined)
  }, milliseconds / chains.length)
  return () => clearInterval(timer)
}
