import pg from "pg"
import { type Address, getAddress, type Hex, numberToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { erc20Abi } from "../../abis/erc20.ts"
import { freePort } from "../../ponder/launch/freePort.ts"
import type { BondType } from "../../ponder/networks/network.ts"
import { families } from "../../ponder/src/api/metrics/families.ts"
import type { AnomalyKind } from "../../ponder/src/domain/anomalyRules.ts"
import { peggedTokenAddress } from "../../ponder/src/domain/peggedTokenAddress.ts"
import type { TransferStatus } from "../../ponder/src/domain/transferStatusRules.ts"
import type { TrackedChain } from "../../ponder/src/queries/transfers/trackedChains.ts"
import { transfersByTx } from "../../ponder/src/queries/transfers/transfersByTx.ts"
import { alertsOn } from "../alerts/alertRules.ts"
import { readScrape } from "../alerts/series.ts"
import { accountOf } from "../devnet/network/placeContracts.ts"
import { localToken, localTokens } from "../devnet/network/tokens.ts"
import type { RawReceipt } from "../devnet/nodes/jsonRpc.ts"
import type { LocalChain } from "../devnet/nodes/localChain.ts"
import { type Devnet, startDevnet } from "../devnet/startDevnet.ts"
import { accounts, type CaseName } from "../devnet/traffic/plan.ts"
import { Random } from "../devnet/traffic/random.ts"
import { askApi } from "./indexer/askApi.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"
import { readContract } from "./indexer/readContract.ts"
import { databaseSchema } from "./indexer/startPonder.ts"
import { type Account, contractShares, knownToken } from "./wholeHistory/contractShares.ts"
import { lastBlockBy } from "./wholeHistory/lastBlockBy.ts"
import { claimDeposit, depositTokens, executeBatch, mintTokens } from "./wholeHistory/poolTransactions.ts"
import { on, readPlan } from "./wholeHistory/readPlan.ts"
import { type SolvencyRow, solvencyFields } from "./wholeHistory/solvencyFields.ts"
import { stealTokens } from "./wholeHistory/stealTokens.ts"

type TransferRow = {
  status: TransferStatus
  anomalies: AnomalyKind[]
  in_tx_hash: Hex
  to_chain_id: string
  ordinal: string
}

const chainIds = [1, 137, 56]

let devnet: Devnet
let laboratory: IndexLaboratory
let index: IndexUnderTest
let metricsUrl: string
let database: pg.Client
let chains: TrackedChain[]

beforeAll(async () => {
  laboratory = await startIndexLaboratory()
  devnet = await startDevnet({
    cacheDirectory: ".data/contracts",
    seed: 1,
    days: 60,
    transferCount: 600,
    end: 1_760_000_000,
  })
  // What happened last becomes final, as it does on a chain that goes on.
  await Promise.all(devnet.network.chains.map(chain => chain.mine(10)))
  const metricsPort = await freePort()
  metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`
  index = await laboratory.openIndex({
    chainIds,
    rpcUrl: id => `${devnet.network.chain(id).proxy.url}/`,
    readingInterval: 50,
    metricsPort,
  })
  await index.start()
  const heads = await reachHeads()
  chains = heads.map(({ chainId, number, timestamp }) => ({
    id: chainId,
    indexedBlock: BigInt(number),
    indexedTimestamp: timestamp,
    finalizedBlock: BigInt(number) - 8n,
  }))
  database = new pg.Client({
    connectionString: index.databaseUrl,
    options: `-c search_path=${databaseSchema}`,
  })
  await database.connect()
})

afterAll(async () => {
  await database?.end()
  await laboratory?.stop()
  await devnet?.stop()
})

/** Waits until the index is where the chains are now, and says where that is. */
async function reachHeads() {
  const heads = await Promise.all(
    devnet.network.chains.map(async chain => toBlock(chain.network.id, await chain.head())),
  )
  expect(await index.waitUntil(found => found.reached(heads)), index.lastWords()).toBe(true)
  return heads
}

/** Nothing is judged beyond the slowest chain: every one goes on to the time of the last block of all. */
async function reachLastMoment() {
  const heads = await Promise.all(
    devnet.network.chains.map(async chain => ({ chain, ...toBlock(chain.network.id, await chain.head()) })),
  )
  const last = Math.max(...heads.map(({ timestamp }) => timestamp))
  await Promise.all(
    heads.filter(({ timestamp }) => timestamp < last).map(({ chain }) => chain.seal([], last)),
  )
  return reachHeads()
}

function toBlock(chainId: number, { number, timestamp }: { number: Hex; timestamp: Hex }) {
  return { chainId, number: Number(number), timestamp: Number(timestamp) }
}

async function rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.query<Row>(text, values)).rows
}

async function transfersOf(txHash: string | undefined): Promise<TransferRow[]> {
  const { text, values } = transfersByTx(txHash as Hex, chains)
  return rows<TransferRow>(text, [...values])
}

const scrape = async () => readScrape(await (await fetch(metricsUrl)).text())
const alertsNow = async () => [...new Set(alertsOn(await scrape()).map(({ alert }) => alert))].sort()

test("every metric is told, and raises no alert but for what was left unclaimed long ago", async () => {
  const told = new Set((await scrape()).map(({ name }) => name))
  expect(Object.keys(families).filter(name => !told.has(name))).toEqual([])
  expect(await alertsNow()).toEqual(["BridgeClaimOverdue"])
})

test("every peg-out is matched to the deposit that it was claimed with", async () => {
  const claims = devnet.record.transfers.flatMap(({ deposit, claims: withdrawals }) =>
    withdrawals.map(withdrawal => ({
      deposit: deposit.transactionHash,
      withdrawal: withdrawal.transactionHash,
    })),
  )
  const matches = await rows<{ deposit: Hex; withdrawal: Hex }>(`
    SELECT DISTINCT peg_in.tx_hash AS deposit, peg_out.tx_hash AS withdrawal
    FROM peg_out LEFT JOIN peg_in ON peg_in.receipt_hash = peg_out.receipt_hash AND peg_in.to_chain_id = peg_out.chain_id`)
  const asText = (pairs: { deposit: Hex; withdrawal: Hex }[]) =>
    pairs.map(pair => `${pair.deposit} ${pair.withdrawal}`).sort()
  expect(claims.length).toBeGreaterThan(500)
  expect(asText(matches)).toEqual(asText(claims))
})

describe("the special cases have their status and their anomalies:", () => {
  const cases: [CaseName, TransferStatus[], AnomalyKind[]][] = [
    ["completed", ["COMPLETED"], []],
    ["claimed-by-third-party", ["COMPLETED"], []],
    ["unclaimed", ["AWAITING_CLAIM"], []],
    ["two-networks", ["COMPLETED", "COMPLETED"], []],
    ["unclaimable-two-deposits", ["UNCLAIMABLE", "UNCLAIMABLE"], ["SEVERAL_DEPOSITS"]],
    ["unclaimable-look-alike", ["UNCLAIMABLE"], ["LOOK_ALIKE_LOG"]],
    ["untracked-destination", ["UNTRACKED_DESTINATION"], []],
    ["spoofed-token", ["COMPLETED"], ["SPOOFED_TOKEN"]],
    ["unregistered-token", ["COMPLETED"], []],
    ["native-coin", ["COMPLETED"], []],
    ["lock-unlock", ["COMPLETED"], []],
    ["stale-signature", ["COMPLETED"], []],
    ["approve-only", [], []],
    ["reverted", [], []],
    ["reverted-while-paused", [], []],
    ["straight-to-bridge", [], []],
  ]

  test.each(cases)("%s", async (name, statuses, anomalies) => {
    const sample = devnet.record.samples[name]
    const transfers = await transfersOf(sample?.deposit)
    expect(transfers.map(transfer => transfer.status)).toEqual(statuses)
    for (const transfer of transfers) expect(transfer.anomalies).toEqual(anomalies)
  })

  test("nothing else is out of the ordinary", async () => {
    const found = new Map<string, number>()
    for (const { deposit } of devnet.record.transfers) {
      for (const { anomalies } of await transfersOf(deposit.transactionHash)) {
        for (const kind of anomalies) found.set(kind, (found.get(kind) ?? 0) + 1)
      }
    }
    expect(Object.fromEntries(found)).toEqual({ SEVERAL_DEPOSITS: 2, LOOK_ALIKE_LOG: 1, SPOOFED_TOKEN: 1 })
  })
})

describe("what the ledger says a bridge holds or has minted is what the contracts say, to the last share,", () => {
  /** Tokens that reached a bridge without a deposit: its liquidity for the pair, and one transfer on purpose. */
  const besides: Record<string, bigint> = { ANKR: 50_000_000n, "ANKR@56": 50_000_000n, aMATICc: 42n }

  test.each(chainIds)("on chain %i", async chainId => {
    const balances = await rows<{ token: Address; side: string; balance: string }>(
      "SELECT token, side, balance::text FROM ledger_balance WHERE chain_id = $1 ORDER BY token",
      [chainId],
    )
    expect(balances.length).toBeGreaterThan(3)
    const onChain = await contractShares(devnet.network.chain(chainId), balances)
    for (const [place, { token, side, balance }] of balances.entries()) {
      const { key = "" } = knownToken(token) ?? {}
      const extra = 10n ** 18n * (besides[key] ?? 0n)
      expect(BigInt(balance) + extra, `${key || token} ${side}`).toBe(onChain[place])
    }
  })
})

test("the running balance after every entry is the sum of all changes up to it", async () => {
  const wrong = await rows(`
    SELECT * FROM (
      SELECT balance, sum(change) OVER (PARTITION BY chain_id, token, side ORDER BY block_number, log_index) AS total
      FROM ledger_entry
    ) AS entry WHERE balance <> total`)
  expect(wrong).toEqual([])
  expect(await rows("SELECT count(*)::int AS entries FROM ledger_entry")).toEqual(
    await rows(
      "SELECT count(*)::int AS entries FROM (SELECT 1 FROM peg_in UNION ALL SELECT 1 FROM peg_out) AS transfer",
    ),
  )
})

test("readings are what the contracts said at those blocks", async () => {
  const readings = await rows<{
    chain_id: number
    token: Address
    side: string
    block_number: string
    amount: string
  }>(
    "SELECT chain_id, token, side, block_number::text, amount::text FROM reserve_reading ORDER BY block_number DESC, token LIMIT 40",
  )
  expect(readings).toHaveLength(40)
  for (const { chain_id: chainId, token, side, block_number: block, amount } of readings) {
    const { node, network } = devnet.network.chain(chainId)
    const at = numberToHex(BigInt(block))
    const native = localTokens.some(
      known => known.native && known.originChainId === chainId && known.address.toLowerCase() === token,
    )
    const bridge = network.bridge.address
    const contract = { abi: erc20Abi, address: token }
    const said = native
      ? BigInt(await node.rpc.call<Hex>("eth_getBalance", bridge, at))
      : side === "LOCKED"
        ? await readContract(node.rpc, { ...contract, functionName: "balanceOf", args: [bridge] }, at)
        : await readContract(node.rpc, { ...contract, functionName: "totalSupply" }, at)
    expect(BigInt(amount)).toBe(said)
  }
})

test("ratios come from events where there are some, and from readings on the chain with the older feed", async () => {
  const counts = await rows<{ chain_id: number; source: string; ratios: number }>(
    "SELECT chain_id, source, count(*)::int AS ratios FROM ratio GROUP BY 1, 2 ORDER BY 1, 2",
  )
  const events = counts.filter(({ source }) => source.endsWith("EVENT"))
  expect(events).toEqual([
    { chain_id: 1, source: "FEED_EVENT", ratios: 2 * 60 },
    { chain_id: 1, source: "TOKEN_EVENT", ratios: 4 * 60 },
    { chain_id: 56, source: "FEED_EVENT", ratios: 4 * 60 },
    { chain_id: 56, source: "TOKEN_EVENT", ratios: 2 * 60 },
  ])
  expect(
    counts.find(({ chain_id: id, source }) => id === 137 && source === "FEED_READING")?.ratios,
  ).toBeGreaterThan(5)
})

test("a token stands wherever it was deposited or paid out, also where it was only paid out so far", async () => {
  const { tokens } = await askApi<{
    tokens: { symbol: string; deployments: { chainId: number; address: Address; side: string }[] }[]
  }>(index.url, "{ tokens { symbol deployments { chainId address side } } }")
  const { balances } = await askApi<{
    balances: { chain: { id: number }; token: { symbol: string }; side: string }[]
  }>(index.url, "{ balances { chain { id } token { symbol } side } }")
  const deployed = tokens.flatMap(({ symbol, deployments }) =>
    deployments.map(({ chainId, side }) => `${symbol} ${side} on ${chainId}`),
  )
  const held = balances.map(({ chain, token, side }) => `${token.symbol} ${side} on ${chain.id}`)
  expect(held).toContain("MATIC MINTED on 1")
  expect(held.filter(place => !deployed.includes(place))).toEqual([])
})

test("a token's names follow each other in time", async () => {
  const names = await rows(
    "SELECT symbol FROM token_name WHERE origin_address = $1 AND chain_id = 1 ORDER BY timestamp",
    [localTokens.find(({ key }) => key === "aMATICc")?.address.toLowerCase()],
  )
  expect(names).toEqual([{ symbol: "aMATICc" }, { symbol: "ankrMATIC" }])
})

test("every decision of the operators is recorded on every chain", async () => {
  const decisions = await rows(
    "SELECT chain_id, kind, count(*)::int AS times FROM governance_event GROUP BY 1, 2 ORDER BY 1, 2",
  )
  const expected = [1, 56, 137].flatMap(id => [
    { chain_id: id, kind: "ConsensusChanged", times: 2 },
    { chain_id: id, kind: "ContractAllowed", times: 3 },
    { chain_id: id, kind: "OwnershipTransferred", times: 1 },
    { chain_id: id, kind: "Paused", times: 1 },
    { chain_id: id, kind: "Unpaused", times: 1 },
  ])
  expect(decisions).toEqual(expected)
})

describe("at a hundred random moments", () => {
  type Balance = {
    chain: { id: number }
    token: { id: string; symbol: string; originAddress: Address; bondType: BondType }
    side: string
    shares: string
  }
  type Difference = { at: number; where: string; shares: bigint }

  const differences: Difference[] = []

  test("solvency is the sum of what the chains' own contracts say at their blocks", async () => {
    const random = new Random(7)
    const lastBlocks = new Map(
      await Promise.all(
        devnet.network.chains.map(async chain => [chain.network.id, await lastBlockBy(chain)] as const),
      ),
    )
    for (let moment = 0; moment < 100; moment++) {
      const at = random.between(devnet.plan.start, 1_760_000_000)
      const { balances, solvency } = await askApi<{ balances: Balance[]; solvency: SolvencyRow[] }>(
        index.url,
        `{ balances(at: ${at}) { chain { id } token { id symbol originAddress bondType } side shares }
           solvency(at: ${at}) { ${solvencyFields} } }`,
      )
      const onChain = (
        await Promise.all(
          devnet.network.chains.map(async chain => {
            const own = balances.filter(balance => balance.chain.id === chain.network.id)
            const block = lastBlocks.get(chain.network.id)?.(at)
            const shares = await contractShares(chain, own.map(ledgerAccountOf), block)
            return own.map((balance, place) => ({ ...balance, held: shares[place] ?? 0n }))
          }),
        )
      ).flat()
      expect(onChain.length).toBe(balances.length)
      for (const { chain, token, side, shares, held } of onChain) {
        const difference = held - BigInt(shares)
        differences.push({ at, where: `${token.symbol} ${side} on ${chain.id}`, shares: difference })
      }
      for (const row of solvency) {
        const own = onChain.filter(({ token }) => token.id === row.token.id)
        const sum = (side: string) =>
          own.filter(each => each.side === side).reduce((total, { held }) => total + held, 0n)
        const straight = own.reduce((total, { held, shares }) => total + held - BigInt(shares), 0n)
        const { lockedShares, mintedShares, owedShares, untrackedShares, heldShares } = row
        expect([row.unexplainedShares, row.unexplainedEntries, row.solvent]).toEqual(["0", [], true])
        expect(BigInt(lockedShares) + straight, `${row.token.id} at ${at}`).toBe(sum("LOCKED"))
        if (row.rule === "BACKING") {
          expect(BigInt(mintedShares)).toBe(sum("MINTED"))
          expect(BigInt(owedShares) + BigInt(untrackedShares)).toBe(sum("LOCKED") - straight - sum("MINTED"))
        } else if (heldShares !== null) {
          expect(BigInt(heldShares)).toBe(sum("LOCKED"))
        }
      }
    }
  })

  test("balances differ only by what was sent straight to a bridge, on purpose: the liquidity of a pair, and one gift", async () => {
    const { rpc } = devnet.network.chain(1).node
    const gift = devnet.record.samples["straight-to-bridge"]?.deposit
    const { blockNumber } = await rpc.call<{ blockNumber: Hex }>("eth_getTransactionReceipt", gift)
    const { timestamp } = await rpc.call<{ timestamp: Hex }>("eth_getBlockByNumber", blockNumber, false)
    const whole = (tokens: bigint) => tokens * 10n ** 18n
    const expected = (where: string, at: number) => {
      if (where === "ANKR LOCKED on 1" || where === "ANKR LOCKED on 56") return whole(50_000_000n)
      return where === "ankrMATIC LOCKED on 1" && at >= Number(timestamp) ? whole(42n) : 0n
    }
    expect(new Set(differences.map(({ at }) => at)).size).toBe(100)
    expect(differences.filter(({ at, where, shares }) => shares !== expected(where, at))).toEqual([])
    const ofGift = differences.filter(({ where }) => where === "ankrMATIC LOCKED on 1")
    expect(new Set(ofGift.map(({ shares }) => shares)), "before it and after it").toEqual(
      new Set([0n, whole(42n)]),
    )

    const { balances } = await askApi<{ balances: (Balance & { drift: string | null })[] }>(
      index.url,
      "{ balances { chain { id } token { symbol } side drift } }",
    )
    const drifting = balances.filter(({ drift }) => drift !== null && drift !== "0")
    const named = drifting.map(
      ({ token, chain, side, drift }) => `${drift} ${token.symbol} ${side} on ${chain.id}`,
    )
    expect(named.sort()).toEqual([
      "42 ankrMATIC LOCKED on 1",
      "50000000 ANKR LOCKED on 1",
      "50000000 ANKR LOCKED on 56",
    ])
  })

  function ledgerAccountOf({ chain, token, side }: Balance): Account {
    const { originAddress: originToken, bondType } = token
    const { bridge } = devnet.network.chain(chain.id).network
    return side === "LOCKED"
      ? { token: originToken, side }
      : { token: peggedTokenAddress({ bridge: bridge.address, originToken, bondType }), side }
  }
})

describe("a pool that runs dry", () => {
  const [ethereum, bsc] = [1, 56] as const
  const one = 10n ** 18n

  test("says who waits, plans a move, and the calls that it exports let the claim succeed", async () => {
    const { network } = devnet
    const [here, there] = [network.chain(ethereum), network.chain(bsc)]
    const [ankr, ankrOnBsc] = [localToken("ANKR").address, localToken("ANKR@56").address]
    const [user, treasury] = [accountOf(here, accounts.firstUser), accountOf(there, accounts.walletOwner)]
    const held = () => heldBy(there, ankrOnBsc)

    // Somebody takes nearly everything out, and then more than is left.
    const rest = 1_000n * one
    await mintTokens(here, { token: ankr, account: user, amount: 100_000_000n * one })
    await mintTokens(there, { token: ankrOnBsc, account: treasury, amount: 100_000_000n * one })
    const most = (await held()) - rest
    const first = await depositTokens(here, { token: ankr, account: user, amount: most, toChainId: bsc })
    expect(await claimDeposit(network, { deposit: first, from: ethereum, to: bsc, account: user })).toBe(true)
    const wanted = 3_000_000n * one
    const second = await depositTokens(here, { token: ankr, account: user, amount: wanted, toChainId: bsc })
    const claim = { deposit: second, from: ethereum, to: bsc, account: user }
    expect(await claimDeposit(network, claim), "there is not so much").toBe(false)
    await reachLastMoment()
    expect(await obstacleOf(second)).toBe("LIQUIDITY_SHORT")

    const before = await readPlan(index.url, treasury)
    expect(before.state).toBe("MOVES_PROPOSED")
    expect(on(before, bsc)).toMatchObject({ position: "UNCOVERED", onChainShares: `${rest}` })
    expect(BigInt(on(before, bsc).owedShares)).toBeGreaterThanOrEqual(wanted)
    expect(before.moves.map(move => [move.fromChain.id, move.toChain.id])).toEqual([[ethereum, bsc]])
    expect(before.moves[0]?.reason).toMatch(/^Claims on BNB Smart Chain wait for /)
    await expect.poll(alertsNow, { timeout: 30_000 }).toContain("BridgeLiquidityShort")

    const [batch] = before.batches
    expect(batch?.chain.id).toBe(bsc)
    const deposits = await executeBatch(there, batch?.content ?? "", treasury)
    const sent = await Promise.all(
      deposits.map(({ transactionHash }) =>
        there.node.rpc.call<{ to: Address; input: Hex }>("eth_getTransactionByHash", transactionHash),
      ),
    )
    expect(sent.map(({ to, input }) => [getAddress(to), input])).toEqual(
      batch?.calls.map(({ to, data }) => [to, data]),
    )
    await reachLastMoment()

    // The state that the plan had stated, to the last share.
    const after = await readPlan(index.url, treasury)
    for (const id of [ethereum, bsc]) {
      expect(on(after, id).effectiveShares, `chain ${id}`).toBe(on(before, id).afterShares)
    }
    expect({ state: after.state, moves: after.moves }).toEqual({ state: "IN_BANDS", moves: [] })
    expect(BigInt(on(after, bsc).onChainShares)).toBe(await held())
    expect(await obstacleOf(second)).toBe(null)

    expect(await claimDeposit(network, claim), "whoever waited is paid").toBe(true)
    const back = { from: bsc, to: ethereum, account: treasury }
    for (const deposit of deposits.filter(({ logs }) => logs.length > 1)) {
      expect(await claimDeposit(network, { deposit, ...back }), "the treasury has its own back").toBe(true)
    }
    await reachLastMoment()
    expect((await readPlan(index.url, treasury)).state).toBe("IN_BANDS")
  })

  test("is known to hold what came to it past the bridge, without waiting for the next reading", async () => {
    const there = devnet.network.chain(bsc)
    const { address: token } = localToken("ANKR@56")
    const readings = () => rows("SELECT count(*) FROM reserve_reading WHERE chain_id = 56")
    const before = await readings()
    await mintTokens(there, { token, account: there.network.bridge.address, amount: 7n * one })
    await reachLastMoment()
    expect(await readings()).toEqual(before)
    const { solvency } = await askApi<{ solvency: SolvencyRow[] }>(
      index.url,
      `{ solvency(tokenId: "56-${token.toLowerCase()}") { ${solvencyFields} } }`,
    )
    expect(solvency.map(({ heldShares }) => heldShares)).toEqual([`${await heldBy(there, token)}`])
  })

  async function obstacleOf({ transactionHash }: RawReceipt): Promise<string | null | undefined> {
    const { transfersByTx: found } = await askApi<{ transfersByTx: { obstacle: string | null }[] }>(
      index.url,
      `{ transfersByTx(hash: "${transactionHash}") { obstacle } }`,
    )
    return found[0]?.obstacle
  }

  async function heldBy(chain: LocalChain, token: Address): Promise<bigint> {
    const [shares] = await contractShares(chain, [{ token, side: "LOCKED" }])
    return shares ?? 0n
  }
})

/** Last, because nothing is as it was after it. */
describe("a withdrawal that a stolen key has signed", () => {
  const stolen = 1_234n * 10n ** 18n

  test("turns solvency red within one block, and raises anomaly, gauge and alert", async () => {
    const txHash = await stealTokens(devnet.network, { from: 1, to: 56, shares: stolen })
    await reachLastMoment()

    const { solvency, anomalies } = await askApi<{
      solvency: SolvencyRow[]
      anomalies: { nodes: { kind: string; severity: string; txHash: Hex; chain: { id: number } }[] }
    }>(
      index.url,
      `{ solvency { ${solvencyFields} }
         anomalies(first: 3) { nodes { kind severity txHash chain { id } } } }`,
    )
    const insolvent = solvency.filter(({ solvent }) => !solvent)
    expect(insolvent).toEqual([
      expect.objectContaining({
        token: { id: "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe", symbol: "aMATICb" },
        unexplainedShares: `${-stolen}`,
        unexplainedEntries: [{ reason: "ORPHAN", shares: `${-stolen}`, chain: { id: 56 }, txHash }],
      }),
    ])
    expect(solvency.filter(({ unexplainedShares }) => unexplainedShares !== "0")).toEqual(insolvent)

    const raised = anomalies.nodes.filter(anomaly => anomaly.txHash === txHash)
    expect(raised.map(({ kind, severity, chain }) => [kind, severity, chain.id]).sort()).toEqual([
      ["MINTED_WITHOUT_BACKING", "ALARM", 56],
      ["ORPHAN_PEG_OUT", "ALARM", 56],
    ])

    // A scrape is kept for some seconds.
    await expect
      .poll(alertsNow, { timeout: 30_000 })
      .toEqual(["BridgeClaimOverdue", "BridgeOrphanPegOut", "BridgeSharesMissing"])
    const gauges = (await scrape()).filter(({ name }) => name === "bridge_unexplained_shares")
    expect(gauges.filter(({ value }) => value !== 0)).toEqual([
      expect.objectContaining({
        labels: expect.objectContaining({ symbol: "aMATICb" }),
        value: -Number(stolen),
      }),
    ])
  })
})
