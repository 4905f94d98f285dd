import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type SelectionSetNode,
} from "graphql"
import { fieldDefinition } from "./fieldDefinition.ts"
import { heavyFields } from "./limits.ts"
import { pageLength, type Variables } from "./pageLength.ts"

export type QueryWeight = {
  depth: number
  /** How many of the lists stand inside each other through which the schema's description leads back to itself. */
  introspection: number
  /** Fields under another name, and fields that stand beside themselves: both let one page be asked for many times. */
  aliases: number
  cost: number
}

const LISTS = ["fields", "inputFields", "interfaces", "possibleTypes"]

/** What a set of fields weighs, and how often each stands in it, which is only known where all fragments are in. */
type Weighed = QueryWeight & { names: ReadonlyMap<string, number> }

const nothing: Weighed = { depth: 0, introspection: 0, aliases: 0, cost: 0, names: new Map() }

/**
 * Weighs selections with their fragments, each fragment once: the time grows with the length of the document and not with
 * what it unfolds to. A fragment within itself adds nothing: graphql-js refuses it afterwards.
 */
export function createScale(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const weighedFragments = new Map<string, Weighed>()

  function weighFragment(name: string): Weighed {
    const known = weighedFragments.get(name)
    const fragment = fragments.get(name)
    if (known || !fragment) return known ?? nothing
    weighedFragments.set(name, nothing)
    const weighed = weighSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
    weighedFragments.set(name, weighed)
    return weighed
  }

  function weighSet(set: SelectionSetNode, type: GraphQLNamedType | undefined): Weighed {
    return set.selections
      .map(selection => {
        if (selection.kind === Kind.FIELD) return weighField(selection, type)
        if (selection.kind === Kind.FRAGMENT_SPREAD) return weighFragment(selection.name.value)
        const condition = selection.typeCondition?.name.value
        return weighSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition))
      })
      .reduce(together, nothing)
  }

  function weighField(field: FieldNode, parent: GraphQLNamedType | undefined): Weighed {
    const { name, alias, selectionSet } = field
    const definition = fieldDefinition(name.value, parent)
    const inside = selectionSet
      ? closed(weighSet(selectionSet, definition && getNamedType(definition.type)))
      : nothing
    const weight = isIntrospection(name.value, parent)
      ? { depth: 0, cost: 0, introspection: inside.introspection + (LISTS.includes(name.value) ? 1 : 0) }
      : {
          depth: 1 + inside.depth,
          cost:
            (heavyFields[`${parent?.name}.${name.value}`] ?? 1) +
            pageLength(field, definition, variables) * inside.cost,
          introspection: inside.introspection,
        }
    const names = new Map([[(alias ?? name).value, 1]])
    return { ...weight, aliases: (alias ? 1 : 0) + inside.aliases, names }
  }

  return (set: SelectionSetNode, type: GraphQLNamedType | undefined): QueryWeight =>
    closed(weighSet(set, type))
}

function isIntrospection(field: string, parent: GraphQLNamedType | undefined): boolean {
  return field.startsWith("__") || (parent?.name.startsWith("__") ?? false)
}

function together(one: Weighed, other: Weighed): Weighed {
  const names = new Map(one.names)
  for (const [name, times] of other.names) names.set(name, (names.get(name) ?? 0) + times)
  return {
    depth: Math.max(one.depth, other.depth),
    introspection: Math.max(one.introspection, other.introspection),
    aliases: one.aliases + other.aliases,
    cost: one.cost + other.cost,
    names,
  }
}

/** Counts what is repeated, now that all fields are known. */
function closed({ names, ...weight }: Weighed): QueryWeight {
  const repeated = [...names.values()].reduce((sum, times) => sum + times - 1, 0)
  return { ...weight, aliases: weight.aliases + repeated }
}
