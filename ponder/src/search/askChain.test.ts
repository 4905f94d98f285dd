import { numberToHex } from "viem"
import { expect, test } from "vitest"
import { askChain } from "./askChain.ts"

const hash = numberToHex(7, { size: 32 })
const person = "0x00000000000000000000000000000000000005e4"
const transaction = { from: person, to: null, input: "0x6000" }
const receipt = {
  blockNumber: "0x65",
  blockHash: numberToHex(101, { size: 32 }),
  status: "0x1",
  cumulativeGasUsed: "0x5208",
  logs: [{ address: person, topics: [], data: "0x", logIndex: "0x4", removed: false }],
}
const block = { timestamp: "0x6553f100" }

type Answers = { transaction?: unknown; receipt?: unknown; block?: unknown }

function ask(answers: Answers) {
  return askChain(1, hash, async ({ method, params }) => {
    if (method === "eth_getTransactionByHash" && params[0] === hash) return answers.transaction ?? null
    if (method === "eth_getTransactionReceipt" && params[0] === hash) return answers.receipt ?? null
    if (method === "eth_getBlockByHash" && params[0] === receipt.blockHash) return answers.block ?? null
    throw new Error(`Nobody should ask ${method}.`)
  })
}

test("what a chain does not know", async () => {
  expect(await ask({})).toEqual({ kind: "UNKNOWN", chainId: 1 })
})

test("a transaction without a receipt waits", async () => {
  expect(await ask({ transaction })).toEqual({ kind: "PENDING", chainId: 1 })
})

test("a mined one comes with its receipt and the time of its block", async () => {
  expect(await ask({ transaction, receipt, block })).toEqual({
    kind: "MINED",
    chainId: 1,
    transaction: {
      chainId: 1,
      hash,
      blockNumber: 101n,
      blockHash: receipt.blockHash,
      timestamp: 1_700_000_000,
      from: person,
      to: null,
      input: "0x6000",
      succeeded: true,
      cumulativeGasUsed: 21_000n,
      logs: [{ address: person, topics: [], data: "0x", logIndex: 4 }],
    },
  })
})

test("a failed one says so", async () => {
  const answer = await ask({ transaction, receipt: { ...receipt, status: "0x0" }, block })
  expect(answer).toMatchObject({ transaction: { succeeded: false } })
})

test("a node that contradicts itself or fails is an error, not an answer", async () => {
  await expect(ask({ transaction, receipt })).rejects.toThrow("block")
  const failing = askChain(1, hash, () => Promise.reject(new Error("no node")))
  await expect(failing).rejects.toThrow("no node")
})
