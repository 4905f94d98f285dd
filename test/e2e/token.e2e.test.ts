import type { Browser } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { read } from "./api/ask.ts"
import { aMATICb } from "./api/treasury.ts"
import { sharedBrowser } from "./browser.ts"
import { expectNothingSticksOut, onPage } from "./onPage.ts"
import { explorerUrl, samples } from "./services.ts"
import { balancesOfTheApi, differencesFrom } from "./shownBalances.ts"

const PAGE = `/token/${aMATICb.replace("-", "/")}`

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

test.each([true, false])(
  "shows the API's balances, exactly (with JavaScript: %s)",
  async javaScriptEnabled => {
    // Traffic goes on: what is shown can be compared only where nothing changed meanwhile.
    const compare = async () => {
      const before = await balancesOfTheApi(`tokenId: "${aMATICb}"`)
      let differences: string[] = []
      await onPage(browser, PAGE, { javaScriptEnabled }, async page => {
        differences = await differencesFrom(before, page)
      })
      const after = await balancesOfTheApi(`tokenId: "${aMATICb}"`)
      return JSON.stringify(before) === JSON.stringify(after) ? differences : "the chains moved on"
    }
    await expect.poll(compare, { timeout: 50_000, interval: 100 }).toEqual([])
  },
)

test("a peg's own address leads to the token that it stands for", async () => {
  const { token } = await read<{
    token: { deployments: { chainId: number; address: string; side: string }[] }
  }>(`{ token(chainId: 1, address: "${aMATICb.split("-")[1]}") { deployments { chainId address side } } }`)
  const peg = token.deployments.find(({ side }) => side === "MINTED")
  const answer = await fetch(new URL(`/token/${peg?.chainId}/${peg?.address}`, explorerUrl), {
    redirect: "manual",
  })
  expect(answer.status).toBe(307)
  expect(answer.headers.get("location")).toBe(PAGE)
})

test("says the ratio in words, and that the token is backed", async () => {
  const { token } = await read<{ token: { ratio: string } }>(
    `{ token(chainId: 1, address: "${aMATICb.split("-")[1]}") { ratio } }`,
  )
  await onPage(browser, PAGE, {}, async page => {
    await page.getByText(`1 aMATICb = ${token.ratio} shares`).waitFor()
    await page.getByText("Registered with the bridge").waitFor()
    expect(await page.locator("[data-solvency='BACKING']").textContent()).toBe("Fully backed")
    expect(await page.locator("[data-solvency-part='unexplained']").textContent()).toBe("0 shares")
    expect(await page.locator("[data-transfer]").count()).toBe(25)
    expect(await page.locator("[data-unregistered]").count()).toBe(0)
  })
})

test("a token under a borrowed name is marked, names whose name it bears, and is not praised", async () => {
  const hash = samples["spoofed-token"]?.deposit
  const { transfersByTx } = await read<{ transfersByTx: { token: { id: string; symbol: string } }[] }>(
    `{ transfersByTx(hash: "${hash}") { token { id symbol } } }`,
  )
  const spoof = transfersByTx[0]?.token
  const path = `/token/${spoof?.id.replace("-", "/")}`
  await onPage(browser, path, { javaScriptEnabled: false }, async page => {
    const warning = page.locator("[data-unregistered]")
    await warning.getByRole("heading", { name: "This token is not registered with the bridge" }).waitFor()
    const namesake = warning.getByRole("link", { name: `the registered ${spoof?.symbol}` })
    expect(await namesake.getAttribute("href")).not.toBe(path)
    expect(await page.locator("h1").textContent()).toBe(`“${spoof?.symbol}”unverified`)
    expect(await page.getByText("Fully backed").count()).toBe(0)
    expect(await page.locator("meta[name='robots']").getAttribute("content")).toBe("noindex")
    expect(await page.locator("[data-transfer]").count()).toBeGreaterThan(0)
  })
})

test.each([
  "/token/1/0x0000000000000000000000000000000000000009",
  "/token/nowhere/0x0000000000000000000000000000000000000009",
])("%s is no token, and says so", async path => {
  await onPage(browser, path, {}, async page => {
    await page.getByRole("heading", { name: "No such token was ever bridged" }).waitFor()
    const link = page.getByRole("link", { name: "Search for this address" })
    expect(await link.getAttribute("href")).toBe("/search?q=0x0000000000000000000000000000000000000009")
  })
})

test("nothing sticks out on a phone", async () => {
  await onPage(browser, PAGE, {}, expectNothingSticksOut)
})
