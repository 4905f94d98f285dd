import { expect, test } from "vitest"
import type { RawBlock, RawReceipt } from "../../../ponder/src/rpc/rawForms.ts"
import { verifyHeader, verifyReceipts } from "../../../ponder/src/rpc/verification/verifyBlock.ts"
import { makeWorld } from "./makeWorld.ts"

const shape = { chainIds: [1, 137, 56], events: 60, eventsPerBlock: 2 }
const hashes = () => [...makeWorld(shape)].map(({ block }) => block.hash)

test("the same shape is the same world", () => {
  expect(hashes()).toEqual(hashes())
})

test("each block names the one before, and no transaction is there twice", () => {
  const mined = [...makeWorld(shape)]
  for (const chainId of shape.chainIds) {
    const blocks = mined.map(({ block }) => block).filter(block => block.chainId === chainId)
    for (const [index, { parentHash }] of blocks.entries()) {
      if (index > 0) expect(parentHash).toBe(blocks[index - 1]?.hash)
    }
  }
  const transactions = mined.flatMap(({ block }) => block.transactions)
  expect(new Set(transactions.map(({ hash }) => hash)).size).toBe(shape.events)
})

test("the product's own verification finds nothing wrong with any block", () => {
  for (const { full, receipts } of makeWorld(shape)) {
    const block = full as RawBlock
    verifyHeader(block)
    verifyReceipts(block, receipts as RawReceipt[], () => true)
  }
})
