import type { Page } from "playwright-core"

const PAUSE_MS = 150

/** What somebody does with the list who looks for something, once through; never a load of another document. */
export async function useList(page: Page): Promise<void> {
  const announced = page.getByRole("button", { name: /new transfers?: show/ })
  if (await announced.isVisible()) await announced.click()
  const arrived = page.getByText("Arrived", { exact: true }).first()
  for (let turn = 0; turn < 2; turn++) {
    await arrived.click()
    await page.waitForTimeout(PAUSE_MS)
  }
  await page.getByRole("searchbox").first().click()
  await page.keyboard.type("0xabcdef", { delay: 40 })
  for (let key = 0; key < 8; key++) await page.keyboard.press("Backspace", { delay: 20 })
  for (let key = 0; key < 4; key++) await page.keyboard.press("Tab")
  await page.waitForTimeout(PAUSE_MS)
  await page.getByRole("link", { name: "Next page" }).first().click()
  await page.waitForTimeout(PAUSE_MS)
  await page.goBack()
  await page.waitForTimeout(PAUSE_MS)
}
