import type { TransferLine } from "../transfer/fragments.ts"
import type { LiveLines } from "./mergeLive.ts"

/** The newest of what was read and what has come since. */
export function latestLines(page: readonly TransferLine[], live: LiveLines, most: number): TransferLine[] {
  const all = new Map([...page.map(line => [line.id, line] as const), ...live])
  return [...all.values()].toSorted((a, b) => b.createdAt - a.createdAt).slice(0, most)
}
