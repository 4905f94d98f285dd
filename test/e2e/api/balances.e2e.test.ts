import { createPublicClient, formatUnits, http, parseAbi } from "viem"
import { describe, expect, test } from "vitest"
import { services } from "../services.ts"
import { read } from "./ask.ts"
import { aMATICb, type Balance, balances, commonMoment, freshness } from "./treasury.ts"

const { rpc, samples } = services
const spoofDeposit = samples["spoofed-token"]?.deposit

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
  // Liquidity was put there by its operator, and ankrPOL has a gift that went straight to the bridge: both are drift.
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
    expect(new Set(drifting.map(({ token }) => token.symbol))).toEqual(new Set(["ANKR", "ankrPOL"]))
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

test("the history of balances ends with the balances, and its flows are its changes", async () => {
  const at = await commonMoment()
  const { balanceHistory } = await read<{
    balanceHistory: {
      timestamp: number
      chainId: number
      shares: string
      amount: string
      ratio: string
      inflowShares: string
      outflowShares: string
    }[]
  }>(
    `{ balanceHistory(tokenId: "${aMATICb}", chainId: 56, interval: DAY, to: ${at - 86_400}) {
      timestamp chainId shares amount ratio inflowShares outflowShares } }`,
  )
  expect(balanceHistory).toHaveLength(100)
  const last = balanceHistory.at(-1)
  const [balance] = await balances(
    `(tokenId: "${aMATICb}", chainId: 56, at: ${(last?.timestamp ?? 0) + 86_399})`,
  )
  expect(last?.shares).toBe(balance?.shares)
  expect(Number(last?.amount)).toBeCloseTo(Number(last?.shares) / 1e18 / Number(last?.ratio), 6)
  for (const [index, point] of balanceHistory.entries()) {
    expect(point.timestamp % 86_400).toBe(0)
    const before = balanceHistory[index - 1]
    if (!before) continue
    const change = BigInt(point.inflowShares) - BigInt(point.outflowShares)
    expect(BigInt(point.shares)).toBe(BigInt(before.shares) + change)
  }
})

test("what is in flight to a chain is what is owed there and can be claimed, and so is the oldest of it", async () => {
  const at = await commonMoment()
  type InFlight = { toChain: { id: number }; token: { id: string }; shares: string; oldestTimestamp: number }
  const { inFlight } = await read<{ inFlight: InFlight[] }>(
    `{ inFlight(at: ${at}) { toChain { id } token { id } shares oldestTimestamp } }`,
  )
  expect(inFlight.length).toBeGreaterThan(2)
  // ANKR is deposited as the token of one chain, and owed as that of another.
  const compared = (await balances(`(at: ${at})`)).filter(({ token }) => token.symbol !== "ANKR")
  const held = Map.groupBy(compared, ({ chain, token }) => `${chain.id} ${token.id}`)
  for (const [place, sides] of held) {
    const there = inFlight.filter(({ toChain, token }) => `${toChain.id} ${token.id}` === place)
    const shares = there.reduce((sum, each) => sum + BigInt(each.shares), 0n)
    const owed = sides.reduce(
      (sum, { owedShares, unclaimableShares }) => sum + BigInt(owedShares) - BigInt(unclaimableShares),
      0n,
    )
    expect({ place, owed }).toEqual({ place, owed: shares })
    for (const { owedShares, owedAmount, shares: held, amount } of sides) {
      const sharesPerToken = Number(held) / Number(amount)
      if (held !== "0") expect(Number(owedShares) / sharesPerToken).toBeCloseTo(Number(owedAmount), 6)
    }
    const oldest = sides.flatMap(({ oldestOwedTimestamp }) => oldestOwedTimestamp ?? [])
    expect(Math.min(...oldest)).toBe(Math.min(...there.map(({ oldestTimestamp }) => oldestTimestamp)))
  }
})
