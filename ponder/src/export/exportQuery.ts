import {
  coerceInputValue,
  type GraphQLInputField,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql"
import { badInput } from "../api/graphql/badInput.ts"
import { checkedFilter } from "../api/graphql/checkedFilter.ts"
import type { TransferFilter } from "../queries/transfers/transferFilter.ts"
import type { TransferOrder } from "../queries/transfers/transferPage.ts"

export type ExportQuery = { filter: TransferFilter; orderBy: TransferOrder }

/**
 * The filter that a query string asks for. What may be asked, and in which form, is what the schema says of its
 * `TransferFilter`: it has one meaning in lists, subscriptions and exports.
 */
export function exportQuery(parameters: URLSearchParams, schema: GraphQLSchema): ExportQuery {
  const fields = filterFields(schema)
  const names = [...new Set(parameters.keys())]
  const unknown = names.find(name => name !== "orderBy" && !fields[name])
  if (unknown !== undefined) {
    throw badInput(
      `\`${unknown}\` is not a parameter: there are ${[...Object.keys(fields), "orderBy"].join(", ")}.`,
    )
  }
  const given = Object.entries(fields).filter(([name]) => names.includes(name))
  const filter = Object.fromEntries(
    given.map(([name, field]) => [name, inputOf(parameters.getAll(name), name, field)]),
  )
  return { filter: checkedFilter(filter), orderBy: orderOf(parameters) }
}

function filterFields(schema: GraphQLSchema): Record<string, GraphQLInputField> {
  const type = schema.getType("TransferFilter")
  return isInputObjectType(type) ? type.getFields() : {}
}

function inputOf(texts: readonly string[], name: string, { type }: GraphQLInputField): unknown {
  const isList = isListType(getNullableType(type))
  if (!isList && texts.length > 1) throw badInput(`\`${name}\` is given once.`)
  const values = texts.map(text => typed(text, String(type)))
  return coerceInputValue(isList ? values : values[0], type, (_, __, error) => {
    throw badInput(`\`${name}\`: ${error.message}`)
  })
}

// A query string knows only text.
function typed(text: string, type: string): unknown {
  if (type === "Int" && /^-?\d+$/.test(text)) return Number(text)
  if (type === "Boolean" && /^(true|false)$/.test(text)) return text === "true"
  return text
}

const orders: readonly TransferOrder[] = ["OLDEST", "NEWEST", "LARGEST", "SLOWEST"]

// The oldest first: what comes while the rows are read then comes at the end.
function orderOf(parameters: URLSearchParams): TransferOrder {
  const texts = parameters.getAll("orderBy")
  const order = texts.length === 0 ? "OLDEST" : orders.find(order => texts.length === 1 && order === texts[0])
  if (order) return order
  throw badInput(`\`orderBy\` is one of ${orders.join(", ")}.`)
}
