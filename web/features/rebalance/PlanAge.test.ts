import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ClockProvider } from "../../lib/clock.tsx"
import { PlanAge } from "./PlanAge.tsx"

function shown(renderedAt: number): string {
  const children = createElement(PlanAge, { at: 1_000, again: "/rebalance" })
  const props = { renderedAt, children }
  return renderToStaticMarkup(createElement(ClockProvider, props))
}

test("a plan says its age, and after five minutes that it is too old to be signed", () => {
  expect(shown(1_300)).toContain("Read 5 min ago")
  expect(shown(1_300)).not.toContain("data-too-old")
  expect(shown(1_301)).toContain("more than five minutes")
  expect(shown(1_301)).toContain('href="/rebalance"')
})
