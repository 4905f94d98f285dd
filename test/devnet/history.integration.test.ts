import { decodeEventLog, type Hex, numberToHex, toEventSelector } from "viem"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bondAbi } from "../../abis/bond.ts"
import { bridgeAbi } from "../../abis/bridge.ts"
import { dataDirectoryPath } from "../../ponder/launch/dataDirectory.ts"
import { enabledNetworks as networks } from "../../ponder/networks/index.ts"
import { hashOf, inspect } from "./inspection.ts"
import { type Devnet, startDevnet } from "./startDevnet.ts"

type RawLog = { address: Hex; topics: [Hex, ...Hex[]]; data: Hex; transactionHash: Hex }

let devnet: Devnet
let look: ReturnType<typeof inspect>

beforeAll(async () => {
  devnet = await startDevnet({
    cacheDirectory: `${dataDirectoryPath()}/contracts`,
    seed: 1,
    days: 60,
    transferCount: 600,
    end: 1_760_000_000,
  })
  look = inspect(devnet)
})

afterAll(() => devnet?.stop())

/** Every log of a contract, or of the whole chain. */
const logsOf = (chainId: number, address?: Hex) =>
  look.rpc(chainId).call<RawLog[]>("eth_getLogs", { fromBlock: "0x0", toBlock: "latest", address })

test("the receipt hash that each bridge emits is the hash of the deposit's receipt, for every transfer", async () => {
  let compared = 0
  for (const { transfer, deposit, claims } of devnet.record.transfers) {
    const source = await look.receiptOf(transfer.fromChainId, deposit.transactionHash)
    for (const [leg, claim] of claims.entries()) {
      const toChainId = transfer.deposits[leg]?.toChainId ?? 0
      const emitted = look.bridgeEventsIn(claim, toChainId).map(event => event.args)
      expect(emitted).toMatchObject([{ receiptHash: hashOf(source) }])
      compared++
    }
  }
  expect(compared).toBeGreaterThan(500)
})

test("blocks hold several bridge transactions, so that cumulative gas differs from the gas of one", async () => {
  const deposits = devnet.record.transfers.map(({ deposit }) => deposit)
  const shared = deposits.filter(({ cumulativeGasUsed, gasUsed }) => cumulativeGasUsed !== gasUsed)
  expect(shared.length).toBeGreaterThan(100)
  expect(new Set(deposits.map(({ type }) => type))).toEqual(new Set(["0x0", "0x2"]))
})

test.each(networks)("$name: one paused afternoon and one change of the consensus", async ({ id, bridge }) => {
  const logs = await logsOf(id, bridge.address)
  const names = logs.map(log => decodeEventLog({ abi: bridgeAbi, ...log }).eventName)
  const count = (name: string) => names.filter(other => other === name).length
  expect([count("Paused"), count("Unpaused"), count("ConsensusChanged")]).toEqual([1, 1, 2])
})

test("ratios change every day, by events where the feed has them and silently where it is older", async () => {
  const [bond] = networks[0]?.tokens ?? []
  const updates = (await logsOf(1, bond?.address)).filter(
    log => log.topics[0] === toEventSelector(bondAbi.find(item => item.name === "RatioUpdate") as never),
  )
  expect(updates).toHaveLength(60)
  const feedLogs = await Promise.all(
    networks.map(async network => (await logsOf(network.id, network.ratioFeed)).length),
  )
  const owned = 1
  expect(feedLogs).toEqual([60 * 2 + owned, owned, 60 * 4 + owned])
})

test("the chains are as long as production's, and their history ends when it was told to", async () => {
  for (const { network } of devnet.network.chains) {
    const block = await look
      .rpc(network.id)
      .call<{ number: Hex; timestamp: Hex }>("eth_getBlockByNumber", "latest", false)
    expect(Number(block.number)).toBeGreaterThan(network.bridge.startBlock)
    expect(Number(block.timestamp)).toBeLessThanOrEqual(1_760_000_000)
    const before = await look
      .rpc(network.id)
      .call("eth_getBlockByNumber", numberToHex(network.bridge.startBlock - 1), false)
    expect(before).not.toBeNull()
  }
})
