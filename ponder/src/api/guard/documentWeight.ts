import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from "graphql"
import { type Variables, variablesOf } from "./pageLength.ts"
import { createScale, type QueryWeight } from "./queryWeight.ts"

const nothing: QueryWeight = { depth: 0, introspection: 0, aliases: 0, cost: 0 }

type Asked = { variables?: Variables | undefined; operationName?: string | undefined }

/**
 * The cost is that of the operation that is to run. The rest counts for all that the document holds, since graphql-js
 * compares every two fields of it, used or not.
 */
export function documentWeight(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables = {}, operationName }: Asked,
): QueryWeight {
  const chosen = getOperationAST(document, operationName)
  return document.definitions.reduce((heaviest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) {
      return heaviest
    }
    const isOperation = definition.kind === Kind.OPERATION_DEFINITION
    const weigh = createScale(schema, document, isOperation ? variablesOf(definition, variables) : variables)
    const type = isOperation
      ? schema.getRootType(definition.operation)
      : schema.getType(definition.typeCondition.name.value)
    const weight = weigh(definition.selectionSet, type ?? undefined)
    return {
      depth: Math.max(heaviest.depth, weight.depth),
      introspection: Math.max(heaviest.introspection, weight.introspection),
      aliases: Math.max(heaviest.aliases, weight.aliases),
      cost: definition === chosen ? weight.cost : heaviest.cost,
    }
  }, nothing)
}
