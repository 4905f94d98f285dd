import { execFile, spawnSync } from "node:child_process"
import { promisify } from "node:util"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { savedQueries } from "../../ponder/analysts/guide.ts"
import { limits } from "../../ponder/src/api/guard/limits.ts"
import { ask, read } from "./api/ask.ts"
import { sharedBrowser } from "./browser.ts"
import { explorerUrl, graphqlUrl } from "./services.ts"

const run = promisify(execFile)
const hasCurl = spawnSync("curl", ["--version"]).status === 0

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

async function onDevelopers(look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    await page.goto(new URL("/developers", explorerUrl).href)
    await look(page)
  } finally {
    await context.close()
  }
}

test("every saved query stands on the page, without JavaScript too, and runs as it stands", async () => {
  await onDevelopers(
    async page => {
      const titles = savedQueries().map(({ title }) => title)
      expect(await page.locator("[data-query] h3").allTextContents()).toEqual(titles)
      for (const title of titles) {
        const article = page.locator(`[data-query="${title}"]`)
        await article.getByText("GraphQL", { exact: true }).click()
        const code = article.locator(`[data-code="${title}, GraphQL"]`)
        expect(await code.isVisible()).toBe(true)
        const { data, errors } = await ask((await code.textContent()) ?? "")
        expect(errors, title).toBeUndefined()
        expect(data).toBeTruthy()
      }
    },
    { javaScriptEnabled: false },
  )
})

test.runIf(hasCurl)(
  "the lines for a shell run as they stand, through the address that the page names",
  async () => {
    await onDevelopers(async page => {
      const address = (await page.locator("[data-address='graphql']").textContent()) ?? ""
      for (const what of ["first query", "How long people wait, Shell"]) {
        const line = (await page.locator(`[data-code="${what}"]`).textContent()) ?? ""
        expect(line).toContain(address)
        const { stdout } = await run("sh", ["-c", line])
        expect(JSON.parse(stdout), what).toMatchObject({ data: { stats: { transfers: expect.any(Number) } } })
      }
    })
  },
)

test.runIf(hasCurl)("the subscription sends what happens", async () => {
  await onDevelopers(async page => {
    const line = (await page.locator("[data-code='subscription to all transfers']").textContent()) ?? ""
    // Ends with the first message, or after a minute.
    const { stdout } = await run("sh", [
      "-c",
      `${line.replace("curl -N", "curl -sN --max-time 50")} | grep -m1 '"id"'`,
    ])
    expect(stdout).toMatch(/"status":"[A-Z_]+"/)
  })
})

test("what an export takes, and the bounds of a query, are those of the API", async () => {
  await onDevelopers(async page => {
    const { __type } = await read<{ __type: { inputFields: { name: string }[] } }>(
      '{ __type(name: "TransferFilter") { inputFields { name } } }',
    )
    const parameters = await page.locator("[data-table='parameters'] tbody th").allTextContents()
    expect(parameters.toSorted()).toEqual(
      [...__type.inputFields.map(({ name }) => name), "orderBy"].toSorted(),
    )

    for (const [name, { most, code }] of Object.entries(limits)) {
      const row = await page.locator(`[data-limit='${name}']`).textContent()
      expect(row).toContain(most.toLocaleString("en"))
      expect(row).toContain(code)
    }
    const line = (await page.locator("[data-code='export in a shell']").textContent()) ?? ""
    const { pathname, search } = new URL(/'(.*?)'/.exec(line)?.[1] ?? "")
    const file = await fetch(new URL(pathname + search, graphqlUrl))
    expect(file.status).toBe(200)
    expect(await file.text()).toMatch(/^"?id"?,/)
  })
})

test("the contents lead to each part, and copying gives the whole text", async () => {
  await onDevelopers(
    async page => {
      const contents = page.getByRole("navigation", { name: "On this page" })
      for (const link of await contents.getByRole("link").all()) {
        const target = page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`)
        expect(await target.textContent()).toBe(await link.textContent())
      }
      await page.getByRole("button", { name: "Copy first query" }).click()
      const copied = page.evaluate("navigator.clipboard.readText()")
      expect(await copied).toBe(await page.locator("[data-code='first query']").textContent())
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  )
})

test.each([1280, 768, 390, 320])("nothing sticks out at %i px", async width => {
  const look = async (page: Page) => {
    for (const summary of await page.locator("summary").all()) await summary.click()
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
  }
  await onDevelopers(look, { viewport: { width, height: 800 } })
})
