import { describe, expect, test } from "vitest"
import { depositCoins } from "../bridgeUser.ts"
import { samples } from "../services.ts"
import { ask, read } from "./ask.ts"

const sample = (name: string) => {
  const found = samples[name]
  if (!found?.deposit) throw new Error(`There is no sample of ${name}.`)
  return { deposit: found.deposit, withdrawals: found.withdrawals ?? [] }
}
const completed = sample("completed")

const TRANSFER = `id status receiptHash fromChain { id } toChain { id } sender recipient token { id verified } fromToken toToken
  shares amount createdAt anomalies { kind }
  pegIn { chainId txHash logIndex blockNumber blockHash timestamp kind txSender explorerUrl } pegOut { txHash }`

type Transfer = {
  id: string
  status: string
  sender: string
  receiptHash: string
  pegIn: { txHash: string } | null
}
type Result = {
  __typename: string
  live?: boolean
  transfers?: Transfer[]
  account?: { address: string; transfers: { totalCount: number } }
  tokens?: { id: string; symbol: string; verified: boolean }[]
  reason?: string
  detail?: string
  chain?: { id: number; name: string } | null
}

async function search(text: string): Promise<Result> {
  const { search: result } = await read<{ search: Result }>(
    `query ($text: String!) { search(text: $text) {
      __typename
      ... on FoundTransfers { live transfers { ${TRANSFER} } }
      ... on FoundAccount { account { address transfers { totalCount } } }
      ... on FoundTokens { tokens { id symbol verified } }
      ... on NotIndexed { reason detail chain { id name explorerUrl } }
    } }`,
    { text },
  )
  return result
}

describe("a completed transfer is found", async () => {
  const [transfer] = (await search(completed.deposit)).transfers ?? []
  if (!transfer) throw new Error("The completed sample is not indexed.")
  const [withdrawal = ""] = completed.withdrawals
  test.each([
    ["by its deposit", completed.deposit],
    ["by its withdrawal", withdrawal],
    ["by its receipt", transfer.receiptHash],
    ["by its id", transfer.id],
    ["by an id that does not exist, of the same receipt", `${transfer.receiptHash}-999`],
    ["in upper case", completed.deposit.toUpperCase()],
    ["without 0x", completed.deposit.slice(2)],
    ["with spaces and breaks", ` ${completed.deposit.slice(0, 30)}\n ${completed.deposit.slice(30)} `],
    ["in quotes", `“${completed.deposit}”`],
    ["by the explorer of its chain", `https://bscscan.com/tx/${completed.deposit}`],
    ["by another network's explorer", `https://etherscan.io/tx/${completed.deposit}#eventlog`],
    ["by an explorer that nobody knows", `https://explorer.example/tx/${withdrawal}`],
  ])("%s", async (_, text) => {
    expect(await search(text)).toEqual({ __typename: "FoundTransfers", live: false, transfers: [transfer] })
  })

  test("by its sender, among the transfers of the account", async () => {
    const result = await search(transfer.sender.toLowerCase())
    expect(result).toMatchObject({ __typename: "FoundAccount", account: { address: transfer.sender } })
    expect(result.account?.transfers.totalCount).toBeGreaterThan(0)
  })
})

test("a deposit to two networks is two transfers", async () => {
  expect((await search(sample("two-networks").deposit)).transfers).toHaveLength(2)
})

const UNKNOWN_HASH = `0x${"0".repeat(63)}1`

describe("what is not indexed comes with the reason", () => {
  test.each([
    ["an approval", sample("approve-only").deposit, "APPROVAL_ONLY", 1],
    ["a failed deposit", sample("reverted").deposit, "REVERTED", 1],
    ["a deposit that the paused bridge refused", sample("reverted-while-paused").deposit, "REVERTED", 1],
    ["tokens sent straight to the bridge", sample("straight-to-bridge").deposit, "NOT_A_BRIDGE_TX", 1],
    ["a hash that nobody knows", UNKNOWN_HASH, "UNKNOWN", undefined],
    ["one that its network does not know", `https://polygonscan.com/tx/${UNKNOWN_HASH}`, "UNKNOWN", 137],
    ["a known network", `https://snowtrace.io/tx/${UNKNOWN_HASH}`, "UNTRACKED_NETWORK", 43114],
    ["another network", `https://arbiscan.io/tx/${UNKNOWN_HASH}`, "UNTRACKED_NETWORK", 42161],
    ["nonsense", "what happened to my money", "NOT_UNDERSTOOD", undefined],
    ["half a hash", completed.deposit.slice(0, 40), "NOT_UNDERSTOOD", undefined],
    ["control characters", "\u0000\u0007", "NOT_UNDERSTOOD", undefined],
    ["half a character", "\ud83d", "NOT_UNDERSTOOD", undefined],
    ["nothing", "", "NOT_UNDERSTOOD", undefined],
    ["too much", "a".repeat(20_000), "NOT_UNDERSTOOD", undefined],
  ])("%s", async (_, text, reason, chainId) => {
    const result = await search(text)
    expect(result).toMatchObject({ __typename: "NotIndexed", reason, detail: expect.stringMatching(/\.$/) })
    expect(result.chain?.id).toBe(chainId)
    expect(result.detail?.length).toBeLessThan(400)
  })
})

describe("tokens", () => {
  const id = "1-0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6"

  test("by symbol: the registered one first, and the one that only says so marked", async () => {
    const { tokens = [] } = await search(" aETHb ")
    expect(tokens[0]).toEqual({ id, symbol: "aETHb", verified: true })
    const others = tokens.filter(token => token.symbol === "aETHb" && token.id !== id)
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ verified }) => !verified)).toBe(true)
  })

  test.each([
    ["its address", "0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6"],
    ["its address in capitals", "0XD01EF7C0A5D8C432FC2D1A85C66CF2327362E5C6"],
    ["its peg", "0x1075bEa848451a13fD6F696b5D0FdA52743E6439"],
    ["its page", "https://etherscan.io/token/0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6?a=0x12"],
    ["its id", id],
  ])("by %s", async (_, text) => {
    const { tokens } = await search(text)
    expect(tokens?.map(token => token.id)).toEqual([id])
  })

  test("by a name of before and of now, and by a part", async () => {
    const matic = "1-0x26dcfbfa8bc267b250432c01c982eaf81cc5480c"
    for (const text of ["aMATICc", "ankrmatic", "reward earning cert"]) {
      expect((await search(text)).tokens?.map(token => token.id)).toContain(matic)
    }
  })
})

test("an answer bears the blocks that it was read at", async () => {
  const { extensions } = await ask(`{ search(text: "${completed.deposit}") { __typename } }`)
  expect(extensions?.freshness).toHaveLength(3)
})

describe("a deposit that was just sent", () => {
  // A block may come before the search does, and the index to a block before it: then the next deposit is another chance.
  async function seen(
    amount: bigint,
    wanted: Partial<Result>,
    ready: (mined: () => Promise<unknown>) => Promise<unknown>,
  ) {
    let result: Result | undefined
    for (let attempt = 0n; attempt < 10n; attempt++) {
      const { hash, account, mined } = await depositCoins(amount + attempt)
      await ready(mined)
      result = await search(hash)
      if (Object.entries(wanted).every(([key, value]) => result?.[key as keyof Result] === value)) {
        return { result, hash, account }
      }
    }
    throw new Error(`No deposit of ten was seen so: the last was ${JSON.stringify(result)}.`)
  }

  test("is known to wait for a block", async () => {
    const { result } = await seen(10n ** 15n, { reason: "NOT_MINED" }, async () => {})
    expect(result.chain?.id).toBe(56)
  })

  test("is read from its receipt as soon as it is mined, just as the index has it then", async () => {
    const { result, hash, account } = await seen(2n * 10n ** 15n, { live: true }, mined => mined())
    expect(result.transfers).toMatchObject([
      { status: "CONFIRMING", sender: account, pegIn: { txHash: hash, kind: "DepositLocked" } },
    ])
    await expect.poll(() => search(hash), { timeout: 20_000 }).toMatchObject({ live: false })
    // It may have become final meanwhile; nothing else can change.
    const lasting = ({ transfers }: Result) => transfers?.map(transfer => ({ ...transfer, status: "" }))
    expect(lasting(await search(hash))).toEqual(lasting(result))
  })
})
