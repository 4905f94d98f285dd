import { readFileSync } from "node:fs"
import { buildSchema, type GraphQLInputObjectType } from "graphql"
import { expect, test } from "vitest"
import { readInputFields } from "./readInputFields.ts"

test("reads of the printed schema what GraphQL itself does", () => {
  const text = readFileSync(new URL("../../../ponder/schema.graphql", import.meta.url), "utf8")
  const filter = buildSchema(text).getType("TransferFilter") as GraphQLInputObjectType
  expect(readInputFields(text, "TransferFilter")).toEqual(
    Object.values(filter.getFields()).map(({ name, type, description }) => ({
      name,
      type: String(type),
      meaning: description ?? "",
    })),
  )
})
