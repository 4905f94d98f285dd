import { expect, test } from "vitest"
import { stubbedExplorer } from "./stubbedExplorer.ts"

// The real index gives most of these reasons in searchPage.e2e; some need a network that is broken in a way of its own.
const HASH = `0x${"ab".repeat(32)}`
const SOON = { timeout: 15_000 }

const { onPath, serve } = stubbedExplorer()

test.each([
  ["NOT_MINED", "not in a block yet", { looks: true, warns: false }],
  ["INDEXING_BEHIND", "has not come to this transaction yet", { looks: true, warns: false }],
  ["RPC_UNREACHABLE", "could not ask the network", { looks: true, warns: false }],
  ["UNKNOWN", "knows this hash", { looks: true, warns: true }],
  ["REVERTED", "failed", { looks: false, warns: false }],
  ["APPROVAL_ONLY", "the deposit is still to come", { looks: false, warns: false }],
  ["NOT_A_BRIDGE_TX", "no transfer of the bridge", { looks: false, warns: true }],
  ["OLD_BRIDGE", "old bridge of 2021", { looks: false, warns: true }],
  ["UNTRACKED_NETWORK", "not indexed here", { looks: false, warns: false }],
  ["NOT_UNDERSTOOD", "not something to search for", { looks: false, warns: false }],
])("%s says what it means", async (reason, title, { looks, warns }) => {
  await serve({ reason })
  await onPath(`/tx/${HASH}`, {}, async page => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(title)
    expect(await page.getByText(`The detail of ${reason}.`).isVisible()).toBe(true)
    expect(await page.getByText("Looks again by itself").count()).toBe(looks ? 1 : 0)
    expect(await page.getByText("asks for your seed phrase").count()).toBe(warns ? 1 : 0)
    expect(await page.getByRole("link", { name: "See it on explorer.example" }).getAttribute("href")).toBe(
      `https://explorer.example/tx/${HASH}`,
    )
  })
})

test("where waiting helps, the answer changes by itself", async () => {
  await serve({ reason: "NOT_MINED" })
  await onPath(`/tx/${HASH}`, {}, async page => {
    await page.locator("[data-reason=NOT_MINED]").waitFor(SOON)
    await serve({ reason: "REVERTED" })
    await page.locator("[data-reason=REVERTED]").waitFor(SOON)
  })
})

test("an index that does not answer is never 'not found'", async () => {
  await onPath(`/tx/${HASH}`, {}, async page => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("The index does not answer")
    expect(await page.locator("[data-reason]").count()).toBe(0)

    await serve({ reason: "REVERTED" })
    await page.locator("[data-reason=REVERTED]").waitFor(SOON)
  })
})

test("a slow index is waited for behind an outline", async () => {
  await serve({ reason: "REVERTED", delayMs: 3_000 })
  await onPath(`/tx/${HASH}`, { waitUntil: "commit" }, async page => {
    await page.locator("section[aria-busy='true']").waitFor(SOON)
    await page.locator("[data-reason=REVERTED]").waitFor(SOON)
  })
})
