import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterEach, beforeAll, expect, test } from "vitest"
import { freePort } from "../../ponder/launch/freePort.ts"
import { sharedBrowser } from "./browser.ts"
import { type RpcEndpoint, startRpcEndpoint } from "./rpcEndpoint.ts"
import { explorerUrl, services } from "./services.ts"
import { APPEARANCES, type Look } from "./visit.ts"

let browser: Browser
const endpoints: RpcEndpoint[] = []

beforeAll(async () => {
  browser = await sharedBrowser()
})

afterEach(async () => {
  await Promise.all(endpoints.splice(0).map(endpoint => endpoint.stop()))
})

function sampleOf(name: string) {
  const { rpc, samples } = services
  const { deposit = "", fromChainId = 0, toChainId = 0 } = samples[name] ?? {}
  return { deposit, source: rpc[fromChainId] ?? "", destination: rpc[toChainId] ?? "" }
}

async function endpoint(...options: Parameters<typeof startRpcEndpoint>): Promise<RpcEndpoint> {
  const started = await startRpcEndpoint(...options)
  endpoints.push(started)
  return started
}

async function onTransfer(hash: string, options: BrowserContextOptions, look: Look) {
  const permissions = ["clipboard-read", "clipboard-write"]
  const context = await browser.newContext({ ...options, permissions })
  try {
    const page = await context.newPage()
    await page.goto(new URL(`/tx/${hash}`, explorerUrl).href)
    await look(page)
  } finally {
    await context.close()
  }
}

/** With the keyboard alone: into the first field, through the others, and Enter. */
async function enter(page: Page, ...urls: string[]): Promise<void> {
  const fields = page.getByRole("textbox", { name: "RPC endpoint" })
  await expect.poll(() => fields.first().isEditable()).toBe(true)
  await fields.first().focus()
  for (const [index, url] of urls.entries()) {
    if (index > 0) await page.keyboard.press("Tab")
    await page.keyboard.press("ControlOrMeta+A")
    await page.keyboard.type(url)
  }
  await page.keyboard.press("Enter")
}

/** The verdict on what was entered, not on what was entered before. */
async function check(page: Page, ...urls: string[]): Promise<string | null> {
  const verdict = page.locator("[data-verdict]:not([data-seen])")
  await page
    .locator("[data-verdict]")
    .evaluateAll(seen => seen.map(each => each.setAttribute("data-seen", "")))
  await enter(page, ...urls)
  await verdict.waitFor()
  return verdict.getAttribute("data-verdict")
}

function outcomes(page: Page): Promise<Record<string, string>> {
  return page
    .locator("[data-proof-step]")
    .evaluateAll(steps =>
      Object.fromEntries(
        steps.map(step => [step.getAttribute("data-proof-step"), step.getAttribute("data-outcome")]),
      ),
    )
}

test.each(["light", "dark phone"] as const)(
  "a transfer is verified from the reader's two endpoints, asked only then, %s",
  async appearance => {
    const { deposit, ...behind } = sampleOf("completed")
    const source = await endpoint(behind.source)
    const destination = await endpoint(behind.destination)
    await onTransfer(deposit, APPEARANCES[appearance], async page => {
      expect(await check(page, source.url, destination.url)).toBe("AGREES")
      expect(await page.getByText("Verified on this device").isVisible()).toBe(true)
      const steps = await outcomes(page)
      expect(Object.keys(steps)).toEqual([
        ...["deposit-endpoint", "deposit-success", "deposit-block", "deposit-log", "deposit-encoding"],
        ...["withdrawal-endpoint", "withdrawal-success", "withdrawal-block", "withdrawal-log"],
        "deposit-hash",
      ])
      expect(new Set(Object.values(steps))).toEqual(new Set(["AGREES"]))

      const summary = page.getByText("The bytes that are hashed")
      await summary.focus()
      await page.keyboard.press("Enter")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toMatch(/^0xf9[0-9a-f]+$/)

      // Remembered for its chain, and still not asked by itself.
      await page.reload()
      const field = page.getByRole("textbox", { name: "RPC endpoint" }).first()
      await expect.poll(() => field.inputValue()).toBe(source.url)
      const once = ["eth_chainId", "eth_getTransactionReceipt"]
      expect([source.asked, destination.asked]).toEqual([once, once])
    })
  },
)

test("a receipt with one changed byte, or other gas, does not match", async () => {
  const { deposit, ...behind } = sampleOf("completed")
  const destination = await endpoint(behind.destination)
  const otherName = await endpoint(behind.source, ({ logs }) => {
    const log = logs.at(-1)
    // In the name that the token had at the deposit: no step shows it, and the hash has it in it.
    if (log) log.data = `${log.data.slice(0, 2 + 64 * 5 + 60)}01${log.data.slice(2 + 64 * 5 + 62)}`
  })
  const otherGas = await endpoint(behind.source, receipt => {
    receipt.cumulativeGasUsed = `0x${(BigInt(receipt.cumulativeGasUsed) + 1n).toString(16)}`
  })
  await onTransfer(deposit, APPEARANCES.dark, async page => {
    for (const tampered of [otherName, otherGas]) {
      expect(await check(page, tampered.url, destination.url)).toBe("DIFFERS")
      expect(await page.getByText("Does not match").isVisible()).toBe(true)
      const different = Object.entries(await outcomes(page)).filter(([, outcome]) => outcome !== "AGREES")
      expect(different).toEqual([["deposit-hash", "DIFFERS"]])
      expect(await page.locator("mark").count()).toBeGreaterThan(0)
    }
  })
})

test("an endpoint that is down, or of another chain, is no mismatch", async () => {
  const { deposit, ...behind } = sampleOf("completed")
  const otherChain = await endpoint(behind.destination)
  await onTransfer(deposit, APPEARANCES.phone, async page => {
    expect(await check(page, `http://127.0.0.1:${await freePort()}`)).toBe("UNREAD")
    expect(await page.getByText("Could not check").isVisible()).toBe(true)
    expect(await outcomes(page)).toEqual({ "deposit-endpoint": "UNREAD" })

    expect(await check(page, otherChain.url)).toBe("UNREAD")
    expect(await page.getByText("It answers for chain").isVisible()).toBe(true)
    expect(otherChain.asked).toEqual(["eth_chainId"])
  })
})

test("what is no address of an endpoint is not asked", async () => {
  await onTransfer(sampleOf("unclaimed").deposit, APPEARANCES.phone, async page => {
    await enter(page, "rpc.example")
    await page.getByRole("alert").filter({ hasText: "begins with https://" }).waitFor()
    expect(await page.locator("[data-verdict]").count()).toBe(0)
  })
})

test("a transfer that waits for its claim is compared with the index, and the panel says so", async () => {
  const { deposit, source } = sampleOf("unclaimed")
  await onTransfer(deposit, APPEARANCES["dark phone"], async page => {
    // The local network's own endpoint, with nothing of a test's between.
    expect(await check(page, source)).toBe("AGREES")
    expect(await page.locator("[data-verdict]").textContent()).toContain("has not emitted anything yet")
  })
})
