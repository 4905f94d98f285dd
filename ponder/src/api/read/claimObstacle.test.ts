import DataLoader from "dataloader"
import { expect, test } from "vitest"
import { claimObstacle } from "./claimObstacle.ts"
import type { TransferRow } from "./transfers.ts"

const waiting = {
  status: "AWAITING_CLAIM",
  from_chain_id: "1",
  to_chain_id: "56",
  to_token: "0xf307910a4c7bbc79691fd374889b36d8531b08e3",
  shares: "300",
} as unknown as TransferRow

type World = { paused?: boolean; banned?: [number, number][]; held?: bigint }

const obstacle = ({ paused = false, banned = [], held = 300n }: World, row = waiting) =>
  claimObstacle(row, {
    rows: async <Row>({ text }: { text: string }) => {
      if (text.includes("ContractDisallowed"))
        return banned.map(([chain_id, to_chain_id]) => ({ chain_id, to_chain_id })) as Row[]
      return (paused && text.includes("'Paused'") ? [{ chain_id: 56 }] : []) as Row[]
    },
    indexedBlocks: async () => [
      { chainId: 56, block: 7n, timestamp: 10, finalizedBlock: 5n, backfilled: true, state: "1" },
    ],
    chainBalance: async () => held,
    ratios: new DataLoader(async places => places.map(() => undefined)),
  })

test("nothing stands in the way of a claim that the bridge can pay", async () => {
  expect(await obstacle({})).toBeUndefined()
})

test("a bridge that no longer allows the source takes no proof of its deposits; one that is only disallowed there does", async () => {
  expect(await obstacle({ banned: [[56, 1]] })).toBe("SOURCE_DISALLOWED")
  expect(await obstacle({ banned: [[1, 56]] })).toBeUndefined()
})

test("what is said first is what stops every claim", async () => {
  expect(await obstacle({ paused: true, banned: [[56, 1]], held: 0n })).toBe("DESTINATION_PAUSED")
  expect(await obstacle({ held: 299n })).toBe("LIQUIDITY_SHORT")
})

test("what waits for no claim is kept by nothing", async () => {
  expect(await obstacle({ paused: true }, { ...waiting, status: "COMPLETED" })).toBeUndefined()
})
