import pg from "pg"
import type { Hex } from "viem"
import { expect } from "vitest"
import { freePort } from "../../../ponder/launch/freePort.ts"
import type { AnomalyKind } from "../../../ponder/src/domain/anomalyRules.ts"
import type { TransferStatus } from "../../../ponder/src/domain/transferStatusRules.ts"
import type { TrackedChain } from "../../../ponder/src/queries/transfers/trackedChains.ts"
import { transfersByTx } from "../../../ponder/src/queries/transfers/transfersByTx.ts"
import { alertsOn } from "../../alerts/alertRules.ts"
import { readScrape } from "../../alerts/series.ts"
import { type Devnet, startDevnet } from "../../devnet/startDevnet.ts"
import { type IndexLaboratory, startIndexLaboratory } from "../indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "../indexer/indexUnderTest.ts"
import { databaseSchema } from "../indexer/startPonder.ts"

type TransferRow = {
  status: TransferStatus
  anomalies: AnomalyKind[]
  in_tx_hash: Hex
  to_chain_id: string
  ordinal: string
}

export const chainIds = [1, 137, 56]

/** Two months of three local chains and the index of them, which all subjects of this folder look at in turn. */
export class WholeHistory {
  #devnet: Devnet | undefined
  #laboratory: IndexLaboratory | undefined
  #index: IndexUnderTest | undefined
  #database: pg.Client | undefined
  #metricsUrl = ""
  #chains: TrackedChain[] = []

  get devnet(): Devnet {
    return started(this.#devnet)
  }

  get index(): IndexUnderTest {
    return started(this.#index)
  }

  async start(): Promise<void> {
    this.#laboratory = await startIndexLaboratory()
    this.#devnet = await startDevnet({
      cacheDirectory: ".data/contracts",
      seed: 1,
      days: 60,
      transferCount: 600,
      end: 1_760_000_000,
    })
    // What happened last becomes final, as it does on a chain that goes on.
    await Promise.all(this.devnet.network.chains.map(chain => chain.mine(10)))
    const metricsPort = await freePort()
    this.#metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`
    this.#index = await this.#laboratory.openIndex({
      chainIds,
      rpcUrl: id => `${this.devnet.network.chain(id).proxy.url}/`,
      readingInterval: 50,
      metricsPort,
    })
    await this.index.start()
    this.#chains = (await this.#reachHeads()).map(({ chainId, number, timestamp }) => ({
      id: chainId,
      indexedBlock: BigInt(number),
      indexedTimestamp: timestamp,
      finalizedBlock: BigInt(number) - 8n,
    }))
    this.#database = new pg.Client({
      connectionString: this.index.databaseUrl,
      options: `-c search_path=${databaseSchema}`,
    })
    await this.#database.connect()
  }

  async stop(): Promise<void> {
    await this.#database?.end()
    await this.#laboratory?.stop()
    await this.#devnet?.stop()
  }

  /** Nothing is judged beyond the slowest chain: every one goes on to the time of the last block of all. */
  async reachLastMoment(): Promise<number> {
    const heads = await Promise.all(
      this.devnet.network.chains.map(async chain => ({
        chain,
        ...toBlock(chain.network.id, await chain.head()),
      })),
    )
    const last = Math.max(...heads.map(({ timestamp }) => timestamp))
    await Promise.all(
      heads.filter(({ timestamp }) => timestamp < last).map(({ chain }) => chain.seal([], last)),
    )
    await this.#reachHeads()
    return last
  }

  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await started(this.#database).query<Row>(text, values)).rows
  }

  async transfersOf(txHash: string | undefined): Promise<TransferRow[]> {
    const { text, values } = transfersByTx(txHash as Hex, this.#chains)
    return this.rows<TransferRow>(text, [...values])
  }

  async scrape() {
    return readScrape(await (await fetch(this.#metricsUrl)).text())
  }

  async alertsNow(): Promise<string[]> {
    return [...new Set(alertsOn(await this.scrape()).map(({ alert }) => alert))].sort()
  }

  /** Waits until the index is where the chains are now, and says where that is. */
  async #reachHeads() {
    const heads = await Promise.all(
      this.devnet.network.chains.map(async chain => toBlock(chain.network.id, await chain.head())),
    )
    const isThere = await this.index.waitUntil(found => found.reached(heads))
    expect(isThere, this.index.lastWords()).toBe(true)
    return heads
  }
}

function started<Part>(part: Part | undefined): Part {
  if (!part) throw new Error("The history is not there yet.")
  return part
}

function toBlock(chainId: number, { number, timestamp }: { number: Hex; timestamp: Hex }) {
  return { chainId, number: Number(number), timestamp: Number(timestamp) }
}
