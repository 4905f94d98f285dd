import { expect, test } from "vitest"
import { stubbedExplorer } from "./stubbedExplorer.ts"

const PATH = "/token/1/0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"

const { onPath, serve } = stubbedExplorer()

test("letters that look like others, or like nothing, are named, and turn no text around", async () => {
  await serve()
  await onPath(PATH, {}, async page => {
    expect(await page.locator("h1").textContent()).toBe("“aE\u0422Hb[U+200B]”unverified")
    expect(await page.locator("[data-disguised]").textContent()).toContain("U+0422, U+200B, U+202E")
    expect(await page.locator("main").textContent()).not.toMatch(/[\u200b\u202e]/)
    // Next.js sends the title when the page is there already.
    await expect
      .poll(() => page.title())
      .toBe("Unregistered token “aE\u0422Hb[U+200B]” · Ankr Bridge Explorer")
    expect(await page.locator("meta[name='robots']").getAttribute("content")).toBe("noindex")
  })
})
