import type { Head } from "../../integration/indexer/checkpoint.ts"
import { makeWorld } from "../../integration/schedules/makeWorld.ts"
import { startScriptedChains } from "../../integration/scriptedChains/startScriptedChains.ts"

/** Long enough that blocks turn final on the way. */
const seed = 2
/** Of each hundred blocks, so many are there at the beginning. */
const atFirst = 60

/** Three chains full of deposits and claims, that get longer when they are told to. */
export async function startGrowingChains() {
  const { chains } = makeWorld(seed)
  const nodes = await startScriptedChains()
  const lengths = new Map([...chains].map(([id, { length }]) => [id, Math.ceil((length * atFirst) / 100)]))
  const shown = () => [...chains].map(([id, branch]) => branch.slice(0, lengths.get(id)))
  const show = () => {
    for (const branch of shown()) nodes.show(branch)
  }
  show()
  return {
    nodes,
    chainIds: [...chains.keys()],
    heads: (): Head[] => shown().flatMap(branch => branch.at(-1) ?? []),
    /** Mines so many blocks on each chain, as far as the script goes. */
    grow: (blocks: number) => {
      for (const [id, length] of lengths)
        lengths.set(id, Math.min(length + blocks, chains.get(id)?.length ?? 0))
      show()
    },
  }
}
