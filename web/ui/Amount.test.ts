import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { Amount } from "./Amount.tsx"

test("only an amount that fits on a screen stays on one line", () => {
  const shown = (value: string) => renderToStaticMarkup(createElement(Amount, { value, decimals: 4 }))
  expect(shown("1234567890123.5")).toContain("whitespace-nowrap")
  expect(shown(`${2n ** 256n / 10n ** 18n}`)).not.toContain("whitespace-nowrap")
})
