import type { ExecutionResult, GraphQLSchema } from "graphql"
import type { Plugin } from "graphql-yoga"
import { countTokens } from "./countTokens.ts"
import { documentWeight } from "./documentWeight.ts"
import type { LimitName } from "./limits.ts"
import { refusal } from "./refusal.ts"

/** The order in which a query that breaks several limits is told so. */
const weighed = ["depth", "introspection", "aliases", "cost"] as const

/**
 * Refuses what is too long before it is parsed and what is too heavy before it is validated, which for many repeated
 * fields would take longer than to weigh them. Every answer says its cost in `extensions.cost`.
 */
export function queryLimits(schema: GraphQLSchema): Plugin<{ queryCost?: number }> {
  return {
    onParse({ params, context, extendContext }) {
      const text = params.source.toString()
      keep("length", text.length)
      keep("tokens", countTokens(text) ?? 0)
      return ({ result }) => {
        if (!result || result instanceof Error) return
        const { variables, operationName } = context.params ?? {}
        const weight = documentWeight(schema, result, { variables, operationName })
        for (const limit of weighed) keep(limit, weight[limit])
        extendContext({ queryCost: weight.cost })
      }
    },
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        const single = result as ExecutionResult
        setResult({ ...single, extensions: { ...single.extensions, cost: args.contextValue.queryCost } })
      },
    }),
  }
}

function keep(limit: LimitName, value: number): void {
  const refused = refusal(limit, value)
  if (refused) throw refused
}
