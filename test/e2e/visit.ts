import type { Browser, BrowserContextOptions, Page } from "playwright-core"

export const DESKTOP = { width: 1280, height: 800 }
export const PHONE = { width: 390, height: 844 }

/** What a browser brings along; a test that runs once takes one of them. */
export const APPEARANCES = {
  light: { colorScheme: "light", viewport: DESKTOP },
  dark: { colorScheme: "dark", viewport: DESKTOP },
  phone: { colorScheme: "light", viewport: PHONE },
  "dark phone": { colorScheme: "dark", viewport: PHONE },
} as const satisfies Record<string, BrowserContextOptions>

/** A page that is slow on purpose is looked at before it is loaded. */
export type VisitOptions = { waitUntil?: "commit" | "load" }

export type Look = (page: Page) => Promise<void>

/** Opens a page as somebody new, and closes all of it again. */
export async function visit(
  browser: Browser,
  url: string,
  { waitUntil = "load", ...options }: BrowserContextOptions & VisitOptions,
  look: Look,
): Promise<void> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil })
    await look(page)
  } finally {
    await context.close()
  }
}
