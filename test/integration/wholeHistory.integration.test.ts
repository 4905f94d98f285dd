import pg from "pg"
import { type Address, type Hex, numberToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { erc20Abi } from "../../abis/erc20.ts"
import type { AnomalyKind } from "../../ponder/src/domain/anomalyRules.ts"
import type { TransferStatus } from "../../ponder/src/domain/transferStatusRules.ts"
import type { TrackedChain } from "../../ponder/src/queries/transfers/trackedChains.ts"
import { transfersByTx } from "../../ponder/src/queries/transfers/transfersByTx.ts"
import { localPeggedTokenAbi } from "../devnet/contracts/abis.ts"
import { localTokens } from "../devnet/network/tokens.ts"
import { type Devnet, startDevnet } from "../devnet/startDevnet.ts"
import type { CaseName } from "../devnet/traffic/plan.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import { readContract } from "./indexer/readContract.ts"
import { databaseSchema } from "./indexer/startPonder.ts"

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
  const index = await laboratory.openIndex({
    chainIds,
    rpcUrl: id => `${devnet.network.chain(id).proxy.url}/`,
    readingInterval: 50,
  })
  await index.start()
  const heads = await Promise.all(
    devnet.network.chains.map(async chain => toBlock(chain.network.id, await chain.head())),
  )
  expect(await index.waitUntil(found => found.reached(heads))).toBe(true)
  await index.kill()
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
    const { node, network } = devnet.network.chain(chainId)
    const balances = await rows<{ token: Address; side: string; balance: string }>(
      "SELECT token, side, balance::text FROM ledger_balance WHERE chain_id = $1 ORDER BY token",
      [chainId],
    )
    expect(balances.length).toBeGreaterThan(3)
    for (const { token, side, balance } of balances) {
      const known = localTokens.find(({ address }) => address.toLowerCase() === token)
      const bridge = network.bridge.address
      const onChain = known?.native
        ? BigInt(await node.rpc.call<Hex>("eth_getBalance", bridge, "latest"))
        : await unitsOnChain(node.rpc, token, side, bridge, known?.bondType === "REBASING")
      const scale = 10n ** BigInt(18 - (known?.decimals ?? 18))
      const extra = 10n ** 18n * (besides[known?.key ?? ""] ?? 0n)
      expect(BigInt(balance) + extra, `${known?.key ?? token} ${side}`).toBe(onChain * scale)
    }
  })

  async function unitsOnChain(
    rpc: Devnet["network"]["chains"][number]["node"]["rpc"],
    token: Address,
    side: string,
    bridge: Address,
    rebases: boolean,
  ) {
    const shares = { abi: localPeggedTokenAbi, address: token }
    if (side === "MINTED") return readContract(rpc, { ...shares, functionName: "totalShares" })
    return rebases
      ? readContract(rpc, { ...shares, functionName: "sharesOf", args: [bridge] })
      : readContract(rpc, { abi: erc20Abi, address: token, functionName: "balanceOf", args: [bridge] })
  }
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
