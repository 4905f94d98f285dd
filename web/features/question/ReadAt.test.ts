import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ReadAt } from "./ReadAt.tsx"

test("where no chain is indexed yet, there is no moment to name, and nothing breaks", () => {
  const shown = (blocks: { chainId: number; block: string; timestamp: number }[]) =>
    renderToStaticMarkup(createElement(ReadAt, { blocks, chains: [], again: "/analytics" }))
  expect(shown([])).toBe("")
  expect(shown([{ chainId: 1, block: "7", timestamp: 0 }])).toContain("1970-01-01 00:00:00 UTC")
})
