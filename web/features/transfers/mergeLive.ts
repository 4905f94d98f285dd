import type { TransferLine } from "../transfer/fragments.ts"

export type LiveLines = ReadonlyMap<string, TransferLine>

/** The lines of a page as they are now; their order and number stay until somebody asks for the newer ones. */
export function currentLines(page: readonly TransferLine[], live: LiveLines): TransferLine[] {
  return page.map(line => live.get(line.id) ?? line)
}

/** How many have come that would stand above the page. */
export function countNewer(page: readonly TransferLine[], live: LiveLines): number {
  const shown = new Set(page.map(line => line.id))
  const newest = page[0]?.createdAt ?? 0
  return [...live.values()].filter(line => !shown.has(line.id) && line.createdAt >= newest).length
}
