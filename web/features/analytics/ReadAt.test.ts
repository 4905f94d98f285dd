import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ReadAt } from "./ReadAt.tsx"
import { readChoice } from "./readChoice.ts"

test("where no chain is indexed yet, there is no moment to name, and nothing breaks", () => {
  const choice = readChoice({})
  const shown = (blocks: { chainId: number; block: string; timestamp: number }[]) =>
    renderToStaticMarkup(createElement(ReadAt, { blocks, chains: [], choice }))
  expect(shown([])).toBe("")
  expect(shown([{ chainId: 1, block: "7", timestamp: 0 }])).toContain("1970-01-01 00:00:00 UTC")
})
