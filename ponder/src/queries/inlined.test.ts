import { expect, test } from "vitest"
import { inlined } from "./inlined.ts"
import { sql } from "./sql.ts"

test("values are written where they were, each as often as it is named", () => {
  const query = sql`SELECT ${[1, 137]}::int[], ${10n}::numeric, ${null}, ${"it's"}`
  expect(inlined(query)).toBe("SELECT '{1,137}'::int[], '10'::numeric, NULL, 'it''s'")
  expect(inlined({ text: "$1 $2 $1", values: ["a", "b"] })).toBe("'a' 'b' 'a'")
})
