import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { NotIndexedNotice } from "./NotIndexedNotice.tsx"

test("what somebody put into a link is shown for what it is, and not at any length", () => {
  const answer = { __typename: "NotIndexed", reason: "NOT_UNDERSTOOD", detail: "No.", chain: null } as const
  const shown = renderToStaticMarkup(
    createElement(NotIndexedNotice, { answer, text: `\u202e${"x".repeat(900)}` }),
  )
  expect(shown).toContain("[U+202E]xxx")
  expect(shown).not.toContain("x".repeat(200))
})
