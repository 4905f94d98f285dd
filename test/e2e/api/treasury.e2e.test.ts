import { type Address, createPublicClient, formatUnits, http, parseAbi } from "viem"
import { describe, expect, inject, test } from "vitest"
import { ask, read } from "./ask.ts"

const { rpc, samples } = inject("services")

const aMATICb = "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"
const spoofDeposit = samples["spoofed-token"]?.deposit

type Freshness = { chainId: number; indexedBlock: string; indexedTimestamp: number }
const freshness = async () =>
  (await read<{ freshness: Freshness[] }>("{ freshness { chainId indexedBlock indexedTimestamp } }"))
    .freshness
const commonMoment = async () =>
  Math.min(...(await freshness()).map(({ indexedTimestamp }) => indexedTimestamp))

type Balance = {
  chain: { id: number; bridge: Address }
  token: { id: string; symbol: string; deployments: { chainId: number; side: string; address: Address }[] }
  side: "LOCKED" | "MINTED"
  shares: string
  amount: string
  owedShares: string
  unclaimableShares: string
  onChain: string | null
  drift: string | null
  block: string
  timestamp: number
}
const balances = async (args = "") =>
  (
    await read<{ balances: Balance[] }>(
      `{ balances${args} { chain { id bridge } token { id symbol deployments { chainId side address } } side shares
        amount usd owedShares unclaimableShares onChain drift block timestamp } }`,
    )
  ).balances

const clientOf = (chainId: number) => {
  const url = rpc[chainId]
  if (!url) throw new Error(`There is no node of chain ${chainId}.`)
  return createPublicClient({ transport: http(url) })
}

/** The last block of a chain that is not later than a time. */
async function blockAt(chainId: number, timestamp: number): Promise<bigint> {
  const client = clientOf(chainId)
  let [low, high] = [0n, await client.getBlockNumber()]
  const indexed = (await freshness()).find(chain => chain.chainId === chainId)
  low = BigInt(indexed?.indexedBlock ?? 0) - 400n
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    const { timestamp: mined } = await client.getBlock({ blockNumber: middle })
    if (Number(mined) <= timestamp) low = middle
    else high = middle - 1n
  }
  return low
}

const erc20 = parseAbi([
  "function balanceOf(address) view returns (uint256)",
  "function totalSupply() view returns (uint256)",
])

/** What the token's own contract says at a block. */
function readToken({ chain, token, side }: Balance, blockNumber: bigint): Promise<bigint> {
  const address = token.deployments.find(each => each.chainId === chain.id && each.side === side)?.address
  if (!address) throw new Error("The token does not stand on this chain.")
  const client = clientOf(chain.id)
  return side === "LOCKED"
    ? client.readContract({
        abi: erc20,
        address,
        functionName: "balanceOf",
        args: [chain.bridge],
        blockNumber,
      })
    : client.readContract({ abi: erc20, address, functionName: "totalSupply", blockNumber })
}

describe("balances", () => {
  // Liquidity was put there by its operator, and ankrMATIC has a gift that went straight to the bridge: both are drift.
  const compared = ["aMATICb", "aETHb", "aETHc"]
  // The feed of Polygon tells no changes of a ratio: what a share is worth there is known as of the last reading only.
  const isComparable = ({ chain, token }: Balance) => chain.id !== 137 && compared.includes(token.symbol)

  test.each([30, 300])("are what the tokens' contracts say, %i seconds ago", async ago => {
    const at = (await commonMoment()) - ago
    const found = (await balances(`(at: ${at})`)).filter(isComparable)
    expect(new Set(found.map(({ token }) => token.symbol)).size).toBe(3)
    expect(new Set(found.map(({ side }) => side)).size).toBe(2)
    const blocks = new Map(
      await Promise.all([1, 56, 137].map(async id => [id, await blockAt(id, at)] as const)),
    )
    for (const balance of found) {
      const block = blocks.get(balance.chain.id) ?? 0n
      expect(balance.amount).toBe(formatUnits(await readToken(balance, block), 18))
    }
  })

  test("without a moment are those at the block that they name", async () => {
    const found = (await balances()).filter(isComparable)
    expect(found.length).toBeGreaterThan(4)
    for (const balance of found) {
      expect(balance.amount).toBe(formatUnits(await readToken(balance, BigInt(balance.block)), 18))
    }
  })

  test("drift only where tokens came by other ways than the bridge", async () => {
    const drifting = (await balances()).filter(({ drift }) => drift !== null && drift !== "0")
    expect(new Set(drifting.map(({ token }) => token.symbol))).toEqual(new Set(["ANKR", "ankrMATIC"]))
    expect(drifting.every(({ side, drift }) => side === "LOCKED" && Number(drift) > 0)).toBe(true)
  })

  test("in the distant past are zero, at block 0, never read", async () => {
    const past = await balances("(at: 1000000)")
    expect(past.length).toBeGreaterThan(10)
    for (const { shares, amount, owedShares, onChain, drift, block } of past) {
      expect({ shares, amount, owedShares, onChain, drift, block }).toEqual({
        shares: "0",
        amount: "0",
        owedShares: "0",
        onChain: null,
        drift: null,
        block: "0",
      })
    }
  })

  test("can be those of one token, on one chain, and of a token that nobody verified", async () => {
    const one = await balances(`(tokenId: "${aMATICb}", chainId: 56)`)
    expect(one.map(({ chain, token, side }) => [chain.id, token.id, side])).toEqual([[56, aMATICb, "MINTED"]])
    const { transfersByTx } = await read<{ transfersByTx: { token: { id: string } }[] }>(
      `{ transfersByTx(hash: "${spoofDeposit}") { token { id } } }`,
    )
    const spoof = transfersByTx[0]?.token.id
    expect((await balances()).map(({ token }) => token.id)).not.toContain(spoof)
    expect((await balances(`(tokenId: "${spoof}")`)).map(({ side }) => side)).toEqual(["LOCKED", "MINTED"])
  })
})

type Solvency = Record<
  "lockedShares" | "mintedShares" | "owedShares" | "untrackedShares" | "unexplainedShares",
  string
> & {
  token: { id: string }
  at: number
  rule: string
  solvent: boolean
  unexplainedEntries: unknown[]
  heldShares: string | null
  effectiveShares: string | null
}
const solvency = async (args = "") =>
  (
    await read<{ solvency: Solvency[] }>(
      `{ solvency${args} { token { id } at rule lockedShares mintedShares owedShares untrackedShares unexplainedShares
        heldShares effectiveShares solvent unexplainedEntries { reason shares chain { id } txHash } } }`,
    )
  ).solvency

describe("solvency", () => {
  test.each([0, 60, 86_400 * 20])("leaves nothing unexplained, %i seconds ago", async ago => {
    const rows = await solvency(`(at: ${(await commonMoment()) - ago})`)
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(["BACKING", "LIQUIDITY"]))
    for (const row of rows) {
      expect(row).toMatchObject({ unexplainedShares: "0", unexplainedEntries: [], solvent: true })
      if (row.rule === "BACKING") {
        const { lockedShares, mintedShares, owedShares, untrackedShares } = row
        const promised = BigInt(mintedShares) + BigInt(owedShares) + BigInt(untrackedShares)
        expect(BigInt(lockedShares)).toBe(promised)
      } else {
        expect(BigInt(row.effectiveShares ?? -1)).toBe(BigInt(row.heldShares ?? 0) - BigInt(row.owedShares))
      }
    }
  })

  test("is the sum of the balances of that moment", async () => {
    const at = (await commonMoment()) - 30
    const sum = (list: Balance[], key: "shares" | "owedShares") =>
      `${list.reduce((total, balance) => total + BigInt(balance[key]), 0n)}`
    const all = await balances(`(at: ${at})`)
    for (const row of (await solvency(`(at: ${at})`)).filter(({ rule }) => rule === "BACKING")) {
      const own = all.filter(({ token }) => token.id === row.token.id)
      expect(
        sum(
          own.filter(({ side }) => side === "LOCKED"),
          "shares",
        ),
      ).toBe(row.lockedShares)
      expect(
        sum(
          own.filter(({ side }) => side === "MINTED"),
          "shares",
        ),
      ).toBe(row.mintedShares)
      expect(sum(own, "owedShares")).toBe(row.owedShares)
    }
  })
})

test("the history of balances ends with the balances, and its flows are its changes", async () => {
  const at = await commonMoment()
  const { balanceHistory } = await read<{
    balanceHistory: {
      timestamp: number
      chainId: number
      shares: string
      inflowShares: string
      outflowShares: string
    }[]
  }>(
    `{ balanceHistory(tokenId: "${aMATICb}", chainId: 56, interval: DAY, to: ${at - 86_400}) {
      timestamp chainId shares inflowShares outflowShares } }`,
  )
  expect(balanceHistory).toHaveLength(100)
  const last = balanceHistory.at(-1)
  const [balance] = await balances(
    `(tokenId: "${aMATICb}", chainId: 56, at: ${(last?.timestamp ?? 0) + 86_399})`,
  )
  expect(last?.shares).toBe(balance?.shares)
  for (const [index, point] of balanceHistory.entries()) {
    expect(point.timestamp % 86_400).toBe(0)
    const before = balanceHistory[index - 1]
    if (!before) continue
    const change = BigInt(point.inflowShares) - BigInt(point.outflowShares)
    expect(BigInt(point.shares)).toBe(BigInt(before.shares) + change)
  }
})

test.each(["HOUR", "DAY", "WEEK"])("flows by %s add up to the statistics", async interval => {
  const to = (await commonMoment()) - 30
  const from = to - 86_400 * 30
  const { flows, stats } = await read<{
    flows: { transfers: number; completed: number; shares: string; token: { id: string } }[]
    stats: {
      transfers: number
      completed: number
      byStatus: { transfers: number }[]
      byRoute: { transfers: number }[]
      volumes: { shares: string; transfers: number; token: { id: string } }[]
    }
  }>(
    `{ flows(interval: ${interval}, from: ${from}, to: ${to}) { transfers completed shares token { id } }
       stats(from: ${from}, to: ${to}) { transfers completed byStatus { transfers } byRoute { transfers }
         volumes { shares transfers token { id } } } }`,
  )
  const count = (list: readonly { transfers: number }[]) =>
    list.reduce((sum, { transfers }) => sum + transfers, 0)
  expect(stats.transfers).toBeGreaterThan(100)
  for (const list of [flows, stats.byStatus, stats.byRoute, stats.volumes])
    expect(count(list)).toBe(stats.transfers)
  for (const volume of stats.volumes) {
    const own = flows.filter(({ token }) => token.id === volume.token.id)
    expect(`${own.reduce((sum, { shares }) => sum + BigInt(shares), 0n)}`).toBe(volume.shares)
  }
})

test("statistics are those of the transfers themselves", async () => {
  // Long enough ago that live traffic no longer touches it, short enough for one page.
  const to = (await commonMoment()) - 86_400
  const from = to - 86_400 * 20
  const { stats, transfers } = await read<{
    stats: Record<string, unknown>
    transfers: {
      nodes: { sender: string; status: string; durationSeconds: number | null }[]
      totalCount: number
    }
  }>(
    `{ stats(from: ${from}, to: ${to}) { transfers uniqueSenders completionShare medianDurationSeconds
         oldestAwaitingClaim { status } }
       transfers(first: 500, filter: { from: ${from}, to: ${to}, verifiedOnly: true }) {
         totalCount nodes { sender status durationSeconds } } }`,
  )
  const { nodes, totalCount } = transfers
  expect(totalCount).toBe(nodes.length)
  const durations = nodes
    .flatMap(({ durationSeconds }) => (durationSeconds === null ? [] : [durationSeconds]))
    .sort((a, b) => a - b)
  expect(stats).toEqual({
    transfers: nodes.length,
    uniqueSenders: new Set(nodes.map(({ sender }) => sender)).size,
    completionShare: expect.stringMatching(/^0\.\d{1,6}$/),
    medianDurationSeconds: durations[Math.ceil(durations.length / 2) - 1],
    oldestAwaitingClaim: { status: "AWAITING_CLAIM" },
  })
})

describe("lists", () => {
  type Page = {
    list: {
      edges: { cursor: string; node: { kind: string; txHash: string; timestamp: number } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      totalCount: number
    }
  }

  async function everyPage(query: string, first: number) {
    const seen: Page["list"]["edges"][number]["node"][] = []
    let after: string | null = null
    let total = 0
    do {
      const { list }: Page = await read<Page>(
        `query ($first: Int, $after: String) { list: ${query}(first: $first, after: $after) {
          edges { cursor node { kind txHash timestamp } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { first, after },
      )
      seen.push(...list.edges.map(({ node }) => node))
      total = list.totalCount
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
    } while (after)
    return { seen, total }
  }

  test.each(["anomalies", "governance"])(
    "%s: pages of any length hold the same, newest first",
    async query => {
      const whole = await everyPage(query, 500)
      expect(whole.seen).toHaveLength(whole.total)
      for (const first of [1, 2, 3]) expect((await everyPage(query, first)).seen).toEqual(whole.seen)
      const times = whole.seen.map(({ timestamp }) => timestamp)
      expect(times).toEqual(times.toSorted((a, b) => b - a))
    },
  )

  test("anomalies hold the spoofed token and what can never be claimed", async () => {
    const { seen } = await everyPage("anomalies", 100)
    const of = (name: string) =>
      seen.filter(({ txHash }) => txHash === samples[name]?.deposit).map(({ kind }) => kind)
    expect(of("spoofed-token")).toEqual(["SPOOFED_TOKEN"])
    expect(of("unclaimable-two-deposits")).toEqual(["SEVERAL_DEPOSITS", "SEVERAL_DEPOSITS"])
    expect(of("unclaimable-look-alike")).toEqual(["LOOK_ALIKE_LOG"])
  })

  test("governance holds the pause and the change of the consensus, per chain", async () => {
    const { governance } = await read<{ governance: { nodes: Record<string, unknown>[] } }>(
      `{ governance(chainId: 137, first: 500) { nodes { kind chain { id } blockNumber timestamp txHash logIndex subject
        toChain { id } explorerUrl } } }`,
    )
    const kinds = governance.nodes.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(["Paused", "Unpaused", "ConsensusChanged", "ContractAllowed"]),
    )
    expect(governance.nodes.every(({ chain }) => (chain as { id: number }).id === 137)).toBe(true)
  })
})

describe("what does not exist is empty, and no error", () => {
  const unknown = "1-0x0000000000000000000000000000000000000001"

  test.each([
    `balances(tokenId: "${unknown}")`,
    "balances(chainId: 2147483647)",
    `balanceHistory(tokenId: "${unknown}", interval: DAY)`,
    `solvency(tokenId: "${unknown}")`,
    `flows(tokenId: "${unknown}", interval: DAY)`,
    "flows(interval: WEEK, from: 2147483647)",
    "flows(interval: WEEK, from: 0, to: 0)",
  ])("%s", async field => {
    const { data, errors } = await ask(`{ list: ${field} { __typename } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({ list: [] })
  })

  test("statistics of an empty time", async () => {
    const { stats } = await read<{ stats: unknown }>(
      "{ stats(from: 0, to: 9) { transfers completionShare medianDurationSeconds oldestAwaitingClaim { id } volumes { shares } } }",
    )
    expect(stats).toEqual({
      transfers: 0,
      completionShare: null,
      medianDurationSeconds: null,
      oldestAwaitingClaim: null,
      volumes: [],
    })
  })
})

describe("bad input is refused with a code and a sentence", () => {
  test.each([
    ["balances(at: -1)", "unix seconds"],
    ["balances(at: 2147483647)", "not later than"],
    ["solvency(at: 2147483647)", "not later than"],
    ['balances(tokenId: "aMATICb")', "token id"],
    ['solvency(tokenId: "aMATICb")', "token id"],
    [`balanceHistory(tokenId: "${aMATICb}", interval: HOUR, from: 0)`, "at most 1000 intervals"],
    [`balanceHistory(tokenId: "${aMATICb}", interval: DAY, from: 5, to: 4)`, "not later"],
    ["flows(interval: HOUR, from: 0)", "at most 1000 intervals"],
    ["flows(interval: DAY, from: -5)", "unix seconds"],
    ["stats(from: 5, to: 4)", "not later"],
    ["anomalies(first: 501)", "0 to 500"],
    ['anomalies(after: "nonsense")', "endCursor"],
    ["governance(first: -1)", "0 to 500"],
    ['governance(after: "nonsense")', "endCursor"],
  ])("%s", async (field, sentence) => {
    const { errors } = await ask(`{ ${field} { __typename } }`)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(sentence)
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT")
  })

  test("a time that is no Int", async () => {
    const { errors } = await ask("{ balances(at: 99999999999) { shares } }")
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain("Int")
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)
  })
})
