import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { samplePrice } from "./samplePrice.ts"
import { Usd } from "./Usd.tsx"

const textOf = (usd: string | null, price = samplePrice()) =>
  renderToStaticMarkup(createElement(Usd, { usd, price })).replace(/<[^>]+>/g, "")

test("what has no price is said to have none, and is never zero", () => {
  expect(textOf(null, samplePrice({ state: "NO_FEED", ageSeconds: null }))).toBe("no price")
})

test("an old price says how old it is, a fresh one only what it is", () => {
  expect(textOf("1234.5")).toBe("$1,234.5")
  expect(textOf("1234.5", samplePrice({ state: "STALE", ageSeconds: 6 * 86_400 }))).toBe(
    "$1,234.5 by a price 6 d old",
  )
})
