import DataLoader from "dataloader"
import { expect, test } from "vitest"
import { readSolvencyNow, type SolvencyRow } from "./solvency.ts"

const row: SolvencyRow = {
  origin_chain_id: 56,
  origin_address: "0xf307910a4c7bbc79691fd374889b36d8531b08e3",
  rule: "LIQUIDITY",
  locked_shares: "0",
  minted_shares: "0",
  owed_shares: "300",
  untracked_shares: "0",
  unexplained_shares: "0",
  held_shares: "1000",
  effective_shares: "700",
}
const backed: SolvencyRow = { ...row, rule: "BACKING", held_shares: null, effective_shares: null }

function read(chainBalance: bigint | undefined) {
  return readSolvencyNow({
    rows: async <Row>({ text }: { text: string }) => (text.includes("AS rule") ? [row, backed] : []) as Row[],
    trackedChains: async () => [],
    indexedBlocks: async () => [
      { chainId: 56, block: 7n, timestamp: 10, finalizedBlock: 5n, backfilled: true, state: "1" },
    ],
    commonMoment: async () => 10,
    chainBalance: async () => chainBalance,
    ratios: new DataLoader(async places => places.map(() => undefined)),
  })
}

test("what left a pool past the bridge since its last reading is missing at once", async () => {
  expect(await read(100n)).toEqual([{ ...row, held_shares: "100", effective_shares: "-200" }, backed])
})

test("where the nodes are silent, the last reading has to do", async () => {
  expect(await read(undefined)).toEqual([row, backed])
})
