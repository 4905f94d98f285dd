/** What a synthetic world holds. The same shape is the same world on every machine, to the last hash. */
export type WorldShape = {
  chainIds: readonly number[]
  /** Of the bridges, on all chains together. */
  events: number
  eventsPerBlock: number
}

export const chainIds = [1, 137, 56]

/** Blocks without events behind the last one with some: what Ponder treats as not yet final comes after the history. */
export const quietBlocks = 256

/** Changes whenever the same shape comes to make another world. */
const edition = 2

export function worldName({ chainIds: ids, events, eventsPerBlock }: WorldShape): string {
  return `${edition}-${ids.join("-")}-${events}-${eventsPerBlock}`
}

/** Of each chain, without block 0 and the quiet ones. */
export function busyBlocks({ chainIds: ids, events, eventsPerBlock }: WorldShape): number {
  return Math.ceil(events / ids.length / eventsPerBlock)
}
