import { join } from "node:path"
import type { Mined } from "./mineBlock.ts"

/** What is kept of each block, ready to be sent: one file for each, all blocks one after the other. */
export const parts = ["full", "light", "receipts", "logs", "bridgeLogs"] as const
export type Part = (typeof parts)[number]

export const partFile = (folder: string, chainId: number, part: Part) =>
  join(folder, `${chainId}.${part}.json`)
/** Where each block begins in each of them, as 64-bit numbers: a row of parts per block, and one for the end. */
export const placesFile = (folder: string, chainId: number) => join(folder, `${chainId}.places`)
/** The hashes of the blocks, 32 bytes each. */
export const hashesFile = (folder: string, chainId: number) => join(folder, `${chainId}.hashes`)
/** Which block each transaction is in, hash and 32-bit number one after the other. */
export const transactionsFile = (folder: string, chainId: number) => join(folder, `${chainId}.transactions`)

/** Logs end in a comma each, so that those of a range of blocks are one piece of the file. */
export function partsOf({ full, light, receipts, logs }: Mined, bridge: string): Record<Part, string> {
  const lines = logs.map(log => ({ log, text: `${JSON.stringify(log)},` }))
  return {
    full: JSON.stringify(full),
    light: JSON.stringify(light),
    receipts: JSON.stringify(receipts),
    logs: lines.map(({ text }) => text).join(""),
    bridgeLogs: lines
      .filter(({ log }) => log.address.toLowerCase() === bridge)
      .map(({ text }) => text)
      .join(""),
  }
}
