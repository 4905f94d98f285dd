import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"

const INTERVAL = 250

const freshnessSchema = z.object({
  data: z.object({ freshness: z.array(z.object({ chainId: z.number(), state: z.string() })) }),
})

type ChainState = { chainId: number; state: string }
type NamedChain = { id: number; name: string }

/**
 * Settles when the index has caught up with every chain that answers, or patience (ms) is over; returns a sentence for
 * every chain that is behind then. Ponder calls itself ready before it has read the last blocks, which are not final
 * yet; people would miss their newest transactions in them.
 */
export async function headReached(
  apiUrl: string,
  chains: NamedChain[],
  patience = 60_000,
): Promise<string[]> {
  const giveUpAt = performance.now() + patience
  for (;;) {
    const states = await statesOfChains(apiUrl).catch(() => undefined)
    const behind = states?.filter(({ state }) => ["BACKFILL", "INDEXER_BEHIND"].includes(state))
    if (behind?.length === 0) return []
    if (performance.now() >= giveUpAt) return describe(behind, chains)
    await sleep(INTERVAL)
  }
}

function describe(behind: ChainState[] | undefined, chains: NamedChain[]): string[] {
  if (!behind) return ["The API does not say yet how far the chains are indexed."]
  return behind.map(({ chainId, state }) => {
    const name = chains.find(({ id }) => id === chainId)?.name ?? `Chain ${chainId}`
    return `${name} is still behind (${state}): its newest transactions come later.`
  })
}

async function statesOfChains(apiUrl: string): Promise<ChainState[]> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ freshness { chainId state } }" }),
    signal: AbortSignal.timeout(5_000),
  })
  const { data } = freshnessSchema.parse(await response.json())
  return data.freshness
}
