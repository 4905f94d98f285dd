import type { ExecutionResult } from "graphql"
import type { Plugin } from "graphql-yoga"
import type { RequestContext } from "./context.ts"
import { withBlockVector } from "./withBlockVector.ts"

/** Puts the blocks that an answer was read at into `extensions.freshness` of every response. */
export function blockVector(): Plugin<RequestContext> {
  return {
    async onExecute({ args }) {
      // Before anything else is read.
      await args.contextValue.indexedBlocks()
      return {
        async onExecuteDone({ result, setResult }) {
          setResult(await withBlockVector(result as ExecutionResult, args.contextValue))
        },
      }
    },
  }
}
