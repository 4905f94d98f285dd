import { expect, test } from "vitest"
import { choicePath } from "./choicePath.ts"
import { readChoice } from "./readChoice.ts"

const TOKEN = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

test("without parameters: thirty days of all tokens, counted, by route, in UTC", () => {
  expect(readChoice({})).toEqual({
    range: "30d",
    from: "",
    to: "",
    tokenId: null,
    by: "route",
    show: "count",
    zone: "utc",
    misread: false,
  })
})

test("two days take the place of a range, and either end may be open", () => {
  expect(readChoice({ range: "7d", from: "2026-11-01", to: "2026-11-20" }).range).toBeNull()
  expect(readChoice({ from: "2026-11-01", to: "" })).toMatchObject({
    range: null,
    from: "2026-11-01",
    to: "",
  })
})

test.each([
  { from: "2026-02-30" },
  { from: "yesterday" },
  { from: "2026-11-20", to: "2026-11-01" },
  { range: "2w" },
])("%o is no stretch of time: the default one is shown, and the page says so", parameters => {
  expect(readChoice(parameters)).toMatchObject({ range: "30d", misread: true })
})

test("amounts are shown of one token only", () => {
  expect(readChoice({ show: "amount" }).show).toBe("count")
  expect(readChoice({ token: TOKEN }).show).toBe("amount")
  expect(readChoice({ token: TOKEN, show: "count" }).show).toBe("count")
})

test.each([
  {},
  { range: "all", zone: "local" },
  { from: "2026-11-01", to: "2026-11-20", by: "token" },
  { token: TOKEN, show: "count" },
])("the path of a choice is read as the same choice: %o", parameters => {
  const choice = readChoice(parameters)
  const { searchParams } = new URL(choicePath(choice), "http://explorer.example")
  expect(readChoice(Object.fromEntries(searchParams))).toEqual(choice)
})
