import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql"
import { MAX_PAGE } from "../graphql/input.ts"

/** What a list gives where its `first` says nothing else, in the schema or in the query. */
const DEFAULT_PAGE = 20

export type Variables = Record<string, unknown>

/** By how much the fields inside multiply: the length of the page that is asked for, 1 where there are no pages. */
export function pageLength(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  variables: Variables,
): number {
  const known = definition?.args.find(({ name }) => name === "first")
  if (!known) return 1
  const given = field.arguments?.find(({ name }) => name.value === "first")
  const wanted = (given && numberOf(given.value, variables)) ?? known.defaultValue ?? DEFAULT_PAGE
  // What is out of bounds is refused by the field itself.
  return Math.min(Math.max(Number(wanted), 0), MAX_PAGE)
}

/** The values that an operation runs with: those that are sent, before the defaults that it names. */
export function variablesOf({ variableDefinitions }: OperationDefinitionNode, sent: Variables): Variables {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, numberOf(defaultValue, {})] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...sent }
}

function numberOf(value: ValueNode, variables: Variables): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value)
  const sent = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof sent === "number" && Number.isFinite(sent) ? sent : undefined
}
