import { describe, expect, test } from "vitest"
import { samples } from "../services.ts"
import { ask, read } from "./ask.ts"

const sample = (name: string) => {
  const found = samples[name]
  if (!found?.deposit) throw new Error(`There is no sample of ${name}.`)
  return { deposit: found.deposit, withdrawals: found.withdrawals ?? [] }
}

type Transfer = {
  id: string
  status: string
  scheme: string | null
  pegOut: { txHash: string } | null
  anomalies: { kind: string }[]
}

const byTx = async (hash: string) =>
  (
    await read<{ transfersByTx: Transfer[] }>(
      "query ($hash: Hex!) { transfersByTx(hash: $hash) { id status scheme pegOut { txHash } anomalies { kind } } }",
      { hash },
    )
  ).transfersByTx

test.each([
  ["completed", "COMPLETED", []],
  ["lock-unlock", "COMPLETED", []],
  ["native-coin", "COMPLETED", []],
  ["claimed-by-third-party", "COMPLETED", []],
  ["unclaimed", "AWAITING_CLAIM", []],
  ["untracked-destination", "UNTRACKED_DESTINATION", []],
  ["unclaimable-look-alike", "UNCLAIMABLE", ["LOOK_ALIKE_LOG"]],
  ["spoofed-token", "COMPLETED", ["SPOOFED_TOKEN"]],
])("the sample %s is %s", async (name, status, anomalies) => {
  const [transfer] = await byTx(sample(name).deposit)
  expect(transfer?.status).toBe(status)
  expect(transfer?.anomalies.map(({ kind }) => kind)).toEqual(anomalies)
})

test("a deposit to two networks is two transfers, by its own hash and by the hash of each payout", async () => {
  const { deposit, withdrawals } = sample("two-networks")
  const both = await byTx(deposit)
  expect(both).toHaveLength(2)
  expect(new Set(both.map(({ id }) => id.split("-")[0])).size).toBe(1)
  const first: (string | undefined)[] = []
  for (const withdrawal of withdrawals) {
    const found = await byTx(withdrawal)
    expect(found.map(({ id }) => id).sort()).toEqual(both.map(({ id }) => id).sort())
    expect(found[0]?.pegOut?.txHash, "the one that it pays stands first").toBe(withdrawal)
    first.push(found[0]?.id)
  }
  expect(new Set(first).size).toBe(2)
})

test("two deposits to one network are two transfers that nobody can claim", async () => {
  const both = await byTx(sample("unclaimable-two-deposits").deposit)
  expect(both.map(({ status }) => status)).toEqual(["UNCLAIMABLE", "UNCLAIMABLE"])
  expect(both[1]?.id).toBe(`${both[0]?.id}-2`)
})

test("a transfer has all that the contract promises, in its types", async () => {
  const [{ id } = { id: "" }] = await byTx(sample("completed").deposit)
  const { transfer } = await read<{ transfer: Record<string, unknown> }>(
    `query ($id: ID!) { transfer(id: $id) {
      id status scheme receiptHash fromChain { id name bridge explorerUrl } toChain { id } sender recipient
      token { id symbol name originChain { id } originAddress decimals bondType ratio verified
        deployments { chainId address side } }
      fromToken toToken shares amount amountUsd createdAt durationSeconds
      pegIn { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl }
      pegOut { chainId txHash kind }
    } }`,
    { id },
  )
  const address = expect.stringMatching(/^0x[0-9a-fA-F]{40}$/)
  const hash = expect.stringMatching(/^0x[0-9a-f]{64}$/)
  expect(transfer).toMatchObject({
    id,
    status: "COMPLETED",
    receiptHash: hash,
    sender: address,
    recipient: address,
    shares: expect.stringMatching(/^\d+$/),
    amount: expect.stringMatching(/^\d+(\.\d+)?$/),
    createdAt: expect.any(Number),
    durationSeconds: expect.any(Number),
    pegIn: { txHash: sample("completed").deposit, blockHash: hash, txSender: address },
    pegOut: { txHash: sample("completed").withdrawals[0] },
  })
})

test("what does not exist is null, and no error", async () => {
  const unknown = `0x${"0".repeat(64)}`
  const { data, errors } = await ask(
    `{ transfer(id: "${unknown}-56") { id } other: transfer(id: "no id") { id }
       token(chainId: 1, address: "0x0000000000000000000000000000000000000001") { id }
       transfersByTx(hash: "${unknown}") { id }
       account(address: "0x0000000000000000000000000000000000000001") { transfers { totalCount nodes { id } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    transfer: null,
    other: null,
    token: null,
    transfersByTx: [],
    account: { transfers: { totalCount: 0, nodes: [] } },
  })
})

describe("bad input is refused with a code and a sentence", () => {
  test.each([
    ['{ transfersByTx(hash: "0x12") { id } }', "64 hexadecimal digits"],
    ['{ transfersByTx(hash: "twelve") { id } }', "Hex"],
    ['{ account(address: "0x12") { address } }', "40 hexadecimal digits"],
    ["{ transfers(first: -1) { totalCount } }", "0 to 500"],
    ["{ transfers(first: 501) { totalCount } }", "0 to 500"],
    ['{ transfers(after: "nonsense") { totalCount } }', "endCursor"],
    ["{ transfers(filter: { from: -1 }) { totalCount } }", "unix seconds"],
    ["{ transfers(filter: { from: 5, to: 4 }) { totalCount } }", "not later"],
    ['{ transfers(filter: { tokenId: "aMATICb" }) { totalCount } }', "token id"],
    ['{ transfers(filter: { minShares: "1.5" }) { totalCount } }', "decimal string"],
  ])("%s", async (query, sentence) => {
    const { errors } = await ask(query)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(sentence)
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT")
  })
})

describe("lists", () => {
  type Page = {
    transfers: {
      nodes: { id: string; createdAt: number; shares: string; durationSeconds: number | null }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      totalCount: number
    }
  }

  async function everyPage(orderBy: string, filter: Record<string, unknown>, first: number) {
    const seen: Page["transfers"]["nodes"] = []
    let after: string | null = null
    let total = 0
    do {
      const { transfers }: Page = await read<Page>(
        `query ($orderBy: TransferOrder, $filter: TransferFilter, $first: Int, $after: String) {
          transfers(orderBy: $orderBy, filter: $filter, first: $first, after: $after) {
            nodes { id createdAt shares durationSeconds } pageInfo { hasNextPage endCursor } totalCount
          } }`,
        { orderBy, filter, first, after },
      )
      seen.push(...transfers.nodes)
      total = transfers.totalCount
      after = transfers.pageInfo.hasNextPage ? transfers.pageInfo.endCursor : null
    } while (after)
    return { seen, total }
  }

  // Live traffic goes on meanwhile: what is older than the stack cannot change any more, but may still be claimed.
  const settled = { to: Math.floor(Date.now() / 1000) - 7_200, status: ["COMPLETED"] }

  test.each(["NEWEST", "OLDEST", "LARGEST", "SLOWEST"])(
    "%s: pages neither repeat nor skip, in order, and are as many as counted",
    async orderBy => {
      const { seen, total } = await everyPage(orderBy, settled, 37)
      expect(seen.length).toBe(total)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(total)
      expect(total).toBeGreaterThan(300)
      const values = seen.map(node =>
        BigInt(
          orderBy === "LARGEST"
            ? node.shares
            : ((orderBy === "SLOWEST" ? node.durationSeconds : node.createdAt) ?? 0),
        ),
      )
      const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      expect(values).toEqual(orderBy === "OLDEST" ? sorted : sorted.reverse())
    },
  )

  test("each filter lets through what it says, and all statuses together are everything", async () => {
    const { to } = settled
    const all = await everyPage("NEWEST", { to }, 500)
    const counts = await Promise.all(
      ["CONFIRMING", "AWAITING_CLAIM", "COMPLETED", "UNCLAIMABLE", "UNTRACKED_DESTINATION", "UNMATCHED"].map(
        async status => (await everyPage("NEWEST", { to, status: [status] }, 500)).total,
      ),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.total)
    const routes = await Promise.all(
      [1, 137, 56].map(
        async fromChainId => (await everyPage("NEWEST", { ...settled, fromChainId }, 500)).total,
      ),
    )
    expect(routes.reduce((sum, count) => sum + count, 0)).toBe(
      (await everyPage("NEWEST", settled, 500)).total,
    )
  })
})
