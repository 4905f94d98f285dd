import type { ExecutionResult } from "graphql"
import type { RequestContext } from "./context.ts"

type BlockSource = Pick<RequestContext, "indexedBlocks">

/** Puts the blocks that an answer was read at into its `extensions.freshness`. */
export async function withBlockVector(
  result: ExecutionResult,
  { indexedBlocks }: BlockSource,
): Promise<ExecutionResult> {
  const freshness = (await indexedBlocks()).map(({ chainId, block, timestamp }) => ({
    chainId,
    block: `${block}`,
    timestamp,
  }))
  return { ...result, extensions: { ...result.extensions, freshness } }
}
