import { describe, expect, test } from "vitest"
import { sampleTheft, sampleTotals } from "../../web/features/solvency/sampleSolvency.ts"
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

const theft = sampleTheft(1_234_500_000_000_000_000_000n)

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

  test("what is missing is unmistakable, and itemised", async () => {
    const missing = { usd: "888.84", leftOut: [] }
    await serve({ solvency: [theft], solvencyTotals: [sampleTotals({ missing })] })
    await onPath("/solvency", options, async page => {
      const title = page.getByRole("heading", { name: "1,234.5 aMATICb shares are missing" })
      expect(await title.evaluate("title => getComputedStyle(title).color")).toBe(
        await page
          .locator("[data-statement=missing]")
          .evaluate("box => getComputedStyle(box).borderTopColor"),
      )
      await page.getByText("That is $888.84.").waitFor()
      expect(await page.locator("[data-totals] [data-part='unexplained']").textContent()).toContain(
        "\u2212$888",
      )
      // First of all rows, and open: nobody has to look for it.
      expect(await page.locator("[data-solvency]").first().textContent()).toContain("Something is missing")
      const [entry] = await page.locator("[data-entry]:visible").all()
      expect(await entry?.textContent()).toMatch(
        /Paid out without a deposit.*1,234\.5 shares.*BNB Smart Chain/,
      )
      expect(await entry?.getByRole("link").getAttribute("href")).toBe(
        `/tx/${theft.unexplainedEntries[0]?.txHash}`,
      )
      expect(await page.getByText("Everything the bridge has promised is covered").count()).toBe(0)
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    })
  })
})
