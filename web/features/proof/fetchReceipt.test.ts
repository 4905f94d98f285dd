import { afterEach, expect, test, vi } from "vitest"
import { fetchReceipt } from "./fetchReceipt.ts"
import { sampleProofs } from "./sampleProof.ts"

const [sample] = sampleProofs
const hash = sample?.deposit.hash ?? ""
const wanted = { url: "https://rpc.example", chainId: 1, txHash: hash }

afterEach(() => vi.unstubAllGlobals())

/** An endpoint that answers each method with what is given here, or not at all. */
function endpoint(answers: Record<string, () => Response>) {
  const asked: string[] = []
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    const { method } = JSON.parse(body)
    asked.push(method)
    const answer = answers[method]
    if (!answer) throw new TypeError("Failed to fetch")
    return answer()
  })
  return asked
}

function result(value: unknown) {
  return () => Response.json({ jsonrpc: "2.0", id: 1, result: value })
}

test("a receipt comes from an endpoint of its chain", async () => {
  endpoint({ eth_chainId: result("0x1"), eth_getTransactionReceipt: result(sample?.rawDeposit) })
  expect(await fetchReceipt(wanted)).toEqual({ ok: true, receipt: sample?.deposit })
})

test("an endpoint of another chain does not even hear the hash", async () => {
  const asked = endpoint({
    eth_chainId: result("0x38"),
    eth_getTransactionReceipt: result(sample?.rawDeposit),
  })
  expect(await fetchReceipt(wanted)).toEqual({ ok: false, problem: { kind: "OTHER_CHAIN", chainId: 56n } })
  expect(asked).toEqual(["eth_chainId"])
})

test.each([
  ["is down", "UNREACHABLE", {}],
  ["goes down", "UNREACHABLE", { eth_chainId: result("0x1") }],
  ["refuses", "REFUSED", { eth_chainId: () => new Response("no", { status: 429 }) }],
  ["answers with an error", "REFUSED", { eth_chainId: () => Response.json({ error: { code: -32_005 } }) }],
  ["is a web page", "NOT_UNDERSTOOD", { eth_chainId: () => new Response("<!doctype html>") }],
  ["names no chain", "NOT_UNDERSTOOD", { eth_chainId: result(1) }],
  [
    "does not know the transaction",
    "TRANSACTION_UNKNOWN",
    { eth_chainId: result("0x1"), eth_getTransactionReceipt: result(null) },
  ],
  [
    "sends half a receipt",
    "NOT_UNDERSTOOD",
    { eth_chainId: result("0x1"), eth_getTransactionReceipt: result({ transactionHash: hash }) },
  ],
  [
    "sends the receipt of another transaction",
    "NOT_UNDERSTOOD",
    {
      eth_chainId: result("0x1"),
      eth_getTransactionReceipt: result({ ...sample?.rawDeposit, transactionHash: `0x${"0".repeat(64)}` }),
    },
  ],
] as const)("of an endpoint that %s it is said that it is %s", async (_, kind, answers) => {
  endpoint(answers)
  expect(await fetchReceipt(wanted)).toEqual({ ok: false, problem: { kind } })
})
