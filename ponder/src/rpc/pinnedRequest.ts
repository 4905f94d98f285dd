import type { Hex } from "viem"
import type { Question } from "./question.ts"

/**
 * Questions about the state at one very block, by its hash. Ponder would keep the answers to the ordinary ones by block
 * number, and give them out for another block of that number after a reorg that happened while it was not running.
 * These have names that it does not know, and so passes on; the gateway asks them as what they stand for.
 */
const standardMethods: Record<string, string> = {
  bridge_call: "eth_call",
  bridge_getBalance: "eth_getBalance",
}

export type PinnedMethod = "bridge_call" | "bridge_getBalance"

export type PinnedBlock = { hash: Hex; number: Hex }

/** The question as nodes understand it, with the block that it is about; undefined for any other question. */
export function unpin({ method, params }: Question): { question: Question; block: PinnedBlock } | undefined {
  const standard = standardMethods[method]
  if (!standard) return undefined
  const [subject, block] = params as [unknown, PinnedBlock]
  return { question: { method: standard, params: [subject, { blockHash: block.hash }] }, block }
}
