import type { BrowserContext, Page } from "playwright-core"

/** Where a page keeps what its browser says of each event: from the user's act to the picture that follows it. */
const place = "paintTimes"

/** The least that a browser reports; what is quicker is not told. */
const SHORTEST_MS = 16

/** Browsers tell it in steps of 8 ms. An interaction is as slow as the slowest of its events: of a click, there are several. */
const observe = `
  self.${place} = new Map()
  new PerformanceObserver(list => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) self.${place}.set(interactionId, Math.max(duration, self.${place}.get(interactionId) ?? 0))
  }).observe({ type: "event", durationThreshold: ${SHORTEST_MS}, buffered: true })`

export async function keepPaintTimes(context: BrowserContext): Promise<void> {
  await context.addInitScript(observe)
}

export type PaintTimes = {
  /** All interactions, those too that were quicker than a browser tells. */
  interactions: number
  milliseconds: number[]
}

/** Of the document that the page shows: a new one begins anew. */
export async function readPaintTimes(page: Page): Promise<PaintTimes> {
  return page.evaluate(`({
    interactions: performance.interactionCount,
    milliseconds: [...self.${place}.values()],
  })`)
}
