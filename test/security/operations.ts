import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from "graphql"
import type { Random } from "../devnet/traffic/random.ts"
import type { Known } from "./fuzzedRequest.ts"
import { hostileText, mangled } from "./hostileText.ts"
import { hostileValue } from "./hostileValue.ts"

export type Operation = { query: string; variables: Record<string, unknown> }

/** How many levels of fields are asked for under a field of the root. */
const LEVELS = 3

/** Asks one field of the schema for all that is near to it, with its arguments as variables that are right, nearly right or wrong. */
export function makeOperation(random: Random, schema: GraphQLSchema, known: Known): Operation {
  const isSubscription = random.chance(5)
  const root = isSubscription ? schema.getSubscriptionType() : schema.getQueryType()
  const field = random.pick(Object.values(root?.getFields() ?? {}))
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(", ")
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ")
  const brackets = (text: string) => (text ? `(${text})` : "")
  return {
    query: `${isSubscription ? "subscription" : "query"} ${brackets(declared)} { ${field.name}${brackets(given)} ${selection(schema, field)} }`,
    variables: Object.fromEntries(
      field.args
        .filter(({ type }) => type !== getNullableType(type) || random.chance(60))
        .map(({ name, type }) => [name, anyValue(random, name, type, known)]),
    ),
  }
}

function selection(
  schema: GraphQLSchema,
  { type }: Pick<GraphQLField<unknown, unknown>, "type">,
  levels = LEVELS,
): string {
  const named = getNamedType(type)
  return isLeafType(named) ? "" : `{ __typename ${fieldsOf(schema, named, levels)} }`
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string {
  if (isUnionType(type)) {
    return schema
      .getPossibleTypes(type)
      .map(each => `... on ${each.name} { ${fieldsOf(schema, each, levels)} }`)
      .join(" ")
  }
  if (!isObjectType(type)) return ""
  return Object.values(type.getFields())
    .filter(field => field.args.length === 0 && (levels > 1 || isLeafType(getNamedType(field.type))))
    .map(field => `${field.name} ${selection(schema, field, levels - 1)}`)
    .join(" ")
}

function anyValue(random: Random, name: string, type: GraphQLInputType, known: Known): unknown {
  if (random.chance(10)) return hostileValue(random)
  const value = validValue(random, name, type, known)
  return typeof value === "string" && random.chance(15) ? mangled(random, value) : value
}

function validValue(random: Random, name: string, type: GraphQLInputType, known: Known): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const length = random.pick([0, 1, 2, 3, 40])
    return Array.from({ length }, () => anyValue(random, name, inner.ofType, known))
  }
  if (isEnumType(inner)) return random.pick(inner.getValues()).name
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(
      field => field.type !== getNullableType(field.type) || random.chance(40),
    )
    const values = fields.map(field => [field.name, anyValue(random, field.name, field.type, known)] as const)
    const stranger = random.chance(5) ? [[hostileText(random), 1] as const] : []
    return Object.fromEntries([...values, ...stranger])
  }
  return scalarValue(random, name, String(inner), known)
}

function scalarValue(random: Random, name: string, type: string, known: Known): unknown {
  switch (type) {
    case "Boolean":
      return random.chance(50)
    case "Int":
      return intNamed(random, name)
    case "BigInt":
      return random.pick(["0", "1", `${10n ** 18n}`, `${2n ** 256n}`, "-1"])
    case "Decimal":
      return random.pick(["0", "1", "0.5", "30", "100", "1000000", "0.0001", "123456789.987654321"])
    case "Hex":
      return random.pick(known.hashes)
    case "Address":
      return random.pick(known.tokenIds).split("-")[1]
    case "ID":
      return random.pick(name === "tokenId" ? known.tokenIds : [...known.transferIds, ...known.tokenIds])
    default:
      return random.pick([...known.hashes, ...known.transferIds, "aETHb", "ankr", hostileText(random)])
  }
}

function intNamed(random: Random, name: string): number {
  if (/chain/i.test(name)) return random.pick([1, 56, 137, 137, 250, 0, -1])
  const now = Math.floor(Date.now() / 1_000)
  if (/^(at|from|to|since)$/.test(name))
    return random.pick([0, 1, now, now - 86_400, now - 40 * 86_400, -1, 2 ** 31 - 1])
  return random.pick([0, 1, 2, 20, 500, 501, -1, 400, 2 ** 31 - 1])
}
