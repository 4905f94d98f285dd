import type { ExecutionResult } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { RequestContext } from "./context.ts"

/** Puts the blocks that an answer was read at into `extensions.freshness` of every response. */
export function blockVector(): Plugin<RequestContext> {
  return {
    async onExecute({ args }) {
      const blocks = await args.contextValue.indexedBlocks()
      const vector = blocks.map(({ chainId, block, timestamp }) => ({
        chainId,
        block: `${block}`,
        timestamp,
      }))
      return {
        onExecuteDone({ result, setResult }) {
          const single = result as ExecutionResult
          setResult({ ...single, extensions: { ...single.extensions, freshness: vector } })
        },
      }
    },
  }
}
