import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { MarkedUsd } from "./MarkedUsd.tsx"
import { samplePrice } from "./samplePrice.ts"

const markupOf = (usd: string | null, price = samplePrice()) =>
  renderToStaticMarkup(createElement(MarkedUsd, { usd, price }))
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, "")

test("an old price whose age stands beside it already is only marked", () => {
  const markup = markupOf("1.5", samplePrice({ state: "STALE", ageSeconds: 6 * 86_400 }))
  expect(textOf(markup)).toBe("$1.5")
  expect(markup).toContain("text-waiting")
  expect(markupOf("1.5")).not.toContain("text-waiting")
})

test("the minus of a difference stands before the sign of the currency", () => {
  expect(textOf(markupOf("-12.25"))).toBe("\u2212$12.25")
})

test("what has no price is said to have none", () => {
  expect(textOf(markupOf(null, samplePrice({ state: "NO_FEED", ageSeconds: null })))).toBe("no price")
})
