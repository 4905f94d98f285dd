import pg from "pg"
import type { Hex } from "viem"
import { afterAll, beforeAll, expect, test } from "vitest"
import { avalanche } from "../../ponder/networks/avalanche.ts"
import { enabledNetworks } from "../../ponder/networks/index.ts"
import type { TrackedChain } from "../../ponder/src/queries/transfers/trackedChains.ts"
import { transfersByTx } from "../../ponder/src/queries/transfers/transfersByTx.ts"
import { type Devnet, startDevnet } from "../devnet/startDevnet.ts"
import { accounts } from "../devnet/traffic/plan.ts"
import { toTransactions } from "../devnet/traffic/toTransactions.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"
import { databaseSchema } from "./indexer/startPonder.ts"

const networks = [...enabledNetworks, avalanche]
/** Ponder begins at the block that it takes for final; there has to be one. */
const BLOCKS_UNTIL_FINAL = 220
const DEPTH_OF_FINALITY = 8n

let devnet: Devnet
let laboratory: IndexLaboratory
let index: IndexUnderTest

beforeAll(async () => {
  laboratory = await startIndexLaboratory()
  devnet = await startDevnet({
    cacheDirectory: ".data/contracts",
    seed: 3,
    days: 20,
    transferCount: 40,
    end: 1_760_000_000,
    networks,
  })
  await Promise.all(devnet.network.chains.map(chain => chain.mine(BLOCKS_UNTIL_FINAL)))
  index = await laboratory.openIndex({
    chainIds: networks.map(({ id }) => id),
    rpcUrl: id => `${devnet.network.chain(id).proxy.url}/`,
  })
  await index.start()
})

afterAll(async () => {
  await laboratory?.stop()
  await devnet?.stop()
})

/** The transfers of a transaction once the index has reached the heads of all four chains. */
async function transfersOf(txHash: string | undefined): Promise<{ status: string }[]> {
  const heads = await Promise.all(
    devnet.network.chains.map(async chain => {
      const { number, timestamp } = await chain.head()
      return { chainId: chain.network.id, number: Number(number), timestamp: Number(timestamp) }
    }),
  )
  const caughtUp = await index.waitUntil(database => database.reached(heads))
  expect(caughtUp, index.lastWords()).toBe(true)
  const chains = heads.map(
    ({ chainId, number, timestamp }): TrackedChain => ({
      id: chainId,
      indexedBlock: BigInt(number),
      indexedTimestamp: timestamp,
      finalizedBlock: BigInt(number) - DEPTH_OF_FINALITY,
    }),
  )
  const client = new pg.Client({
    connectionString: index.databaseUrl,
    options: `-c search_path=${databaseSchema}`,
  })
  await client.connect()
  try {
    const { text, values } = transfersByTx(txHash as Hex, chains)
    return (await client.query<{ status: string }>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

test("a fourth chain is one literal and one endpoint: what went there is tracked, and its claim is seen", async () => {
  const entry = devnet.record.transfers.find(({ transfer }) => transfer.case === "untracked-destination")
  if (!entry) throw new Error("Nothing was sent to Avalanche.")
  const { transfer, deposit } = entry
  expect(await transfersOf(deposit.transactionHash)).toMatchObject([{ status: "AWAITING_CLAIM" }])

  const chain = devnet.network.chain(avalanche.id)
  // The change of the consensus in the history is of the usual three bridges: this one accepts the key before it.
  const notarization = await devnet.network.notarize(transfer.fromChainId, deposit, 1)
  const claim = { kind: "claim", transfer, by: accounts.thirdParty } as const
  const [withdrawal] = await chain.seal(toTransactions(chain, claim, notarization))
  expect(withdrawal?.status).toBe("0x1")
  expect(await transfersOf(withdrawal?.transactionHash)).toMatchObject([{ status: "COMPLETED" }])
})
