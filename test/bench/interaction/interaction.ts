import { launchBrowser } from "../../e2e/browser.ts"
import { startTemporaryPostgres } from "../../temporaryPostgres.ts"
import type { Bench } from "../bench.ts"
import { pace, socketUrls, startLiveIndex } from "../live/startLiveIndex.ts"
import { percentile } from "../measure/median.ts"
import { table } from "../measure/table.ts"
import { startExplorer } from "../pages/startExplorer.ts"
import { keepPaintTimes, type PaintTimes, readPaintTimes } from "./paintTimes.ts"
import { useList } from "./useList.ts"

const USUAL_SECONDS = 30
/** The node's tokens are nobody's, and a list leaves such out. */
const LIST = "/transfers?unregistered=true"

/** A browser, the explorer, the index and its database, all on the same machine, while twenty events a second come in. */
export const interaction: Bench = {
  name: "interaction",
  question: "How soon does the list show that it was clicked, while transfers come in?",
  run: async (options, say) => {
    const seconds = options.size ?? USUAL_SECONDS
    const postgres = await startTemporaryPostgres()
    try {
      const index = await startLiveIndex(postgres, socketUrls)
      try {
        const explorer = await startExplorer(index.url, say)
        try {
          await index.node.mine(pace)
          const runs = []
          for (let round = 1; round <= options.rounds; round++) {
            const found = summary(await useFor(`${explorer.url}${LIST}`, seconds))
            say(
              `interaction, round ${round}: ${found.interactions}, p98 ${found.p98} ms, max ${found.max} ms`,
            )
            runs.push({ round, ...found })
          }
          const headings = ["round", "interactions", "quicker than 16 ms", "p75 ms", "p98 ms", "max ms"]
          const rows = runs.map(run => [run.round, run.interactions, run.untold, run.p75, run.p98, run.max])
          return { name: "interaction", text: table(headings, rows), data: { pace, seconds, runs } }
        } finally {
          await explorer.kill()
        }
      } finally {
        await index.stop()
      }
    } finally {
      await postgres.stop()
    }
  },
}

async function useFor(url: string, seconds: number): Promise<PaintTimes> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    await keepPaintTimes(context)
    const page = await context.newPage()
    await page.goto(url)
    await page.locator("tr[data-transfer]").first().waitFor()
    const deadline = Date.now() + seconds * 1_000
    while (Date.now() < deadline) await useList(page)
    return await readPaintTimes(page)
  } finally {
    await browser.close()
  }
}

/** What the browser did not tell was quicker than the least that it tells. */
function summary({ interactions, milliseconds }: PaintTimes) {
  const untold = interactions - milliseconds.length
  const all = [...milliseconds, ...Array.from({ length: untold }, () => 0)]
  return {
    interactions,
    untold,
    p75: percentile(all, 75),
    p98: percentile(all, 98),
    max: percentile(all, 100),
  }
}
