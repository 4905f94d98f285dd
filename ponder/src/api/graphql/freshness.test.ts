import { graphql } from "graphql"
import { expect, test } from "vitest"
import type { ChainHead } from "../chainHeads.ts"
import type { RequestContext } from "./context.ts"
import { schema } from "./schema.ts"

const now = Math.floor(Date.now() / 1000)

async function freshnessWith(head: ChainHead | undefined) {
  const contextValue = {
    indexedBlocks: async () => [
      { chainId: 1, block: 100n, timestamp: now - 24, finalizedBlock: 36n, backfilled: true, state: "1" },
    ],
    chainHead: async () => head,
  } satisfies Partial<RequestContext>
  const source = "{ freshness { indexedBlock headBlock finalizedBlock lagBlocks lagSeconds state } }"
  const { data, errors } = await graphql({ schema, source, contextValue })
  expect(errors).toBeUndefined()
  return data?.freshness
}

test("lag is counted in blocks and in the chain's own time", async () => {
  expect(await freshnessWith({ block: 102n, timestamp: now, finalizedBlock: 36n })).toEqual([
    {
      indexedBlock: "100",
      headBlock: "102",
      finalizedBlock: "36",
      lagBlocks: "2",
      lagSeconds: 24,
      state: "LIVE",
    },
  ])
})

test("an index that is ahead of a slow node has no lag", async () => {
  expect(await freshnessWith({ block: 99n, timestamp: now - 36, finalizedBlock: undefined })).toMatchObject([
    { lagBlocks: "0", lagSeconds: 0, finalizedBlock: null },
  ])
})

test("while the chain's nodes are silent the lag is unknown, not zero", async () => {
  expect(await freshnessWith(undefined)).toMatchObject([
    { headBlock: null, lagBlocks: null, state: "RPC_DOWN" },
  ])
})
