import { describe, expect, test } from "vitest"
import { sampleEvent, sampleTransfer } from "../../web/features/transfer/sampleTransfer.ts"
import { stubbedExplorer } from "./stubbedExplorer.ts"
import { APPEARANCES } from "./visit.ts"

// The local network has no payout without a deposit, and a deposit is not final for a few seconds only.
const HASH = `0x${"ab".repeat(32)}`
const unmatched = sampleTransfer({
  status: "UNMATCHED",
  pegIn: null,
  fromChain: null,
  fromToken: null,
  sender: null,
  token: null,
  pegOut: sampleEvent(137, "WithdrawMinted"),
})
const confirming = sampleTransfer({ status: "CONFIRMING" })

const { onPath, serve } = stubbedExplorer()

describe.each([
  ["light", APPEARANCES.light],
  ["dark", APPEARANCES.dark],
  ["on a phone", APPEARANCES.phone],
] as const)("%s", (_, options) => {
  test.each([
    ["Deposit unknown", "Nothing to do for the recipient", "claim", unmatched],
    ["Confirming", "Nothing to do yet", "deposit", confirming],
  ])("%s", async (word, advice, doneStep, transfer) => {
    await serve({ transfer })
    await onPath(`/tx/${HASH}`, options, async page => {
      expect(await page.locator("article").getByRole("status").first().textContent()).toContain(word)
      expect(await page.getByRole("heading", { name: advice }).isVisible()).toBe(true)
      expect(await page.locator(`[data-step=${doneStep}]`).getAttribute("data-state")).toBe("done")
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    })
  })
})
