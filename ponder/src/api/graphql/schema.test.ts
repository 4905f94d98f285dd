import { lexicographicSortSchema, printSchema } from "graphql"
import { expect, test } from "vitest"
import { schema } from "./schema.ts"

test("ponder/schema.graphql is the schema that is served (`pnpm schema` prints it anew)", async () => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`
  await expect(printed).toMatchFileSnapshot("../../../schema.graphql")
})
