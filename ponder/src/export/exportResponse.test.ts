import { expect, test } from "vitest"
import type { RequestContext } from "../api/graphql/context.ts"
import { schema } from "../api/graphql/schema.ts"
import { exportResponse } from "./exportResponse.ts"

const keys = Array.from({ length: 500 }, (_, number) => ({
  value: "1",
  receipt_hash: `0x${String(number).padStart(64, "0")}`,
  to_chain_id: "56",
  ordinal: "1",
}))

const address = `0x${"0".repeat(40)}`
const transfers = keys.map(({ receipt_hash }) => ({
  id: `${receipt_hash}-56`,
  status: "COMPLETED",
  anomalies: [],
  to_chain_id: "56",
  from_chain_id: 1,
  sender: address,
  recipient: address,
  from_token: address,
  to_token: address,
  shares: "1",
  created_at: 1,
  in_timestamp: 1,
  out_timestamp: null,
}))

function contextOf(answers: (question: number) => unknown[]) {
  let questions = 0
  return () =>
    ({
      indexedBlocks: async () => [
        { chainId: 1, block: 5n, timestamp: 9, finalizedBlock: 1n, backfilled: true, state: "1" },
      ],
      trackedChains: async () => [],
      rows: async () => answers(questions++),
    }) as Partial<RequestContext> as RequestContext
}

const asked = (createContext: () => RequestContext) =>
  exportResponse({ format: "jsonl", url: "http://localhost/export/transfers.jsonl", schema, createContext })

test("what fails midway breaks off, and does not look like an end", async () => {
  const response = await asked(
    contextOf(question => {
      if (question === 2) throw new Error("The database is away.")
      return question === 0 ? keys : transfers
    }),
  )
  expect(response.status).toBe(200)
  expect(response.headers.get("x-block-vector")).toBe("1=5")
  await expect(response.text()).rejects.toThrow("The database is away.")
})

test("nothing further is read once the client has gone", async () => {
  let last = 0
  const response = await asked(
    contextOf(question => {
      last = question
      return question % 2 === 0 ? keys : transfers
    }),
  )
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  await new Promise(resolve => setTimeout(resolve, 50))
  // Two questions for what was read, and as many for the one portion that is read ahead.
  expect(last).toBeLessThan(4)
})
