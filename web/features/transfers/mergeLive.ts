import type { Read } from "../../lib/reading.ts"
import type { TransferLine } from "../transfer/fragments.ts"
import type { TransferStatus } from "../transfer/transferStatus.ts"

export type LiveLines = ReadonlyMap<string, TransferLine>

/** The lines of a page as they are now; their order and number stay until somebody asks for the newer ones. */
export function currentLines(page: readonly TransferLine[], live: LiveLines): TransferLine[] {
  return page.map(line => live.get(line.id) ?? line)
}

type Page = {
  lines: readonly TransferLine[]
  /** Empty where all are shown. */
  status?: readonly TransferStatus[]
  /** There are more lines on a next page. */
  goesOn?: boolean
}

/** What has come that would stand above the page; where only some states are shown, or on it. The newest first. */
export function newerLines({ lines, status = [], goesOn = false }: Page, live: LiveLines): TransferLine[] {
  const shown = new Set(lines.map(line => line.id))
  const passes = (line: TransferLine) => status.length === 0 || status.includes(line.status)
  const newest = lines[0]?.createdAt ?? 0
  const last = goesOn ? (lines.at(-1)?.createdAt ?? 0) : 0
  const edge = status.length === 0 ? newest : last
  return [...live.values()]
    .filter(line => !shown.has(line.id) && passes(line) && line.createdAt >= edge)
    .toSorted((a, b) => b.createdAt - a.createdAt)
}

const LONGEST_REPLAY_SECONDS = 6 * 3_600

/** From when on a stream tells what a page cannot have. A chain that is far behind is not waited for: too much is refused. */
export function liveSince({ blocks, readAt }: Pick<Read<unknown>, "blocks" | "readAt">, now: number): number {
  const oldest = Math.min(readAt, ...blocks.map(({ timestamp }) => timestamp))
  return Math.max(oldest, now - LONGEST_REPLAY_SECONDS)
}
