import { initGraphQLTada } from "gql.tada"
import type { introspection } from "../graphql-env.d.ts"

export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Address: `0x${string}`; BigInt: string; Decimal: string; Hex: `0x${string}` }
}>()

export type { ResultOf, VariablesOf } from "gql.tada"
