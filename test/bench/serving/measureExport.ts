import type { ServedHistory } from "../../integration/served/servedHistory.ts"
import { residentMegabytes } from "../measure/processGroup.ts"
import { copyOut } from "./copyOut.ts"

export type ExportResult = {
  rowsPerSecond: number
  copyRowsPerSecond: number
  ratio: number
  grownMegabytes: number
}

/** All transfers as CSV, beside the same rows by COPY. */
export async function measureExport(history: ServedHistory, transfers: number): Promise<ExportResult> {
  const before = residentMegabytes(history.leader)
  const [seconds, most] = await download(`${history.url}/export/transfers.csv`, history.leader)
  const started = performance.now()
  await copyOut(history.database, "transfer_catalogue")
  const copySeconds = (performance.now() - started) / 1_000
  return {
    rowsPerSecond: transfers / seconds,
    copyRowsPerSecond: transfers / copySeconds,
    ratio: copySeconds / seconds,
    grownMegabytes: most - before,
  }
}

async function download(url: string, leader: number): Promise<[seconds: number, megabytes: number]> {
  const started = performance.now()
  let most = 0
  let pieces = 0
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(await response.text())
  for await (const _ of response.body) {
    if (pieces++ % 100 === 0) most = Math.max(most, residentMegabytes(leader))
  }
  return [(performance.now() - started) / 1_000, most]
}
