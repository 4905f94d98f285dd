import { expect, test } from "vitest"
import { csvLine } from "./csvLine.ts"

test("a line is as RFC 4180 wants it, and what is not known is an empty cell", () => {
  expect(csvLine(["a", 1, true, null, "b c"])).toBe("a,1,true,,b c\r\n")
  expect(csvLine(['a "b"', "c,d", "e\nf", "g\r\nh"])).toBe('"a ""b""","c,d","e\nf","g\r\nh"\r\n')
})

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ["\n=1", `"'\n=1"`],
  ["＝1", "'＝1"],
  ['=HYPERLINK("https://evil.example","aETHb")', `"'=HYPERLINK(""https://evil.example"",""aETHb"")"`],
  ['","=1+1', `""",""=1+1"`],
  ["'=1", "'=1"],
])("the token name %j is no formula", (name, cell) => {
  expect(csvLine([name])).toBe(`${cell}\r\n`)
})
