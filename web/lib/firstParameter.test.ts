import { expect, test } from "vitest"
import { firstParameter, textsOf } from "./firstParameter.ts"

test("is the first of a name, without spaces around it, and empty where there is none", () => {
  const parameters = { one: " a ", more: ["b", "c"], none: undefined }
  const read = (name: string) => firstParameter(parameters, name)
  expect([read("one"), read("more"), read("none"), read("other")]).toEqual(["a", "b", "", ""])
})

test("lists within lists, which Next.js makes of some addresses, are the texts in them", () => {
  const nested = [["a", ["b"]], "c"] as unknown as string[]
  expect(textsOf(nested)).toEqual(["a", "b", "c"])
})
