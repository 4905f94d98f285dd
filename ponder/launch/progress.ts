import { indexingProgress } from "./indexingProgress.ts"
import { showProgress } from "./output.ts"

const interval = 500

export type Progress = {
  historyMade(done: number, total: number): void
  indexing(): void
  waitingFor(what: string): void
  end(): void
}

/** Says what is going on until everything is ready. */
export function trackProgress(apiUrl: string): Progress {
  let describe = async () => "Starting …"
  let ended = false
  const started = performance.now()
  const timer = setInterval(async () => {
    const text = await describe()
    if (!ended) showProgress(`${Math.round((performance.now() - started) / 1_000)} s  ${text}`)
  }, interval)

  return {
    historyMade(done, total) {
      describe = async () => `Making the history of the local network: ${grouped(done)} of ${grouped(total)}`
    },
    indexing() {
      describe = () => describeIndexing(apiUrl)
    },
    waitingFor(what) {
      describe = async () => `${what} …`
    },
    end() {
      ended = true
      clearInterval(timer)
    },
  }
}

async function describeIndexing(apiUrl: string): Promise<string> {
  const progress = await indexingProgress(apiUrl)
  if (!progress) return "Starting the indexer …"
  const { blocks, totalBlocks, events } = progress
  return `Indexing: ${grouped(blocks)} of ${grouped(totalBlocks)} blocks fetched, ${grouped(events)} events indexed`
}

function grouped(count: number): string {
  return count.toLocaleString("en-US").replaceAll(",", " ")
}
