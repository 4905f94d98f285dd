import type { Hex } from "viem"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { receiptHash } from "../../ponder/src/domain/receiptHash.ts"
import { difference } from "./indexer/difference.ts"
import type { Dump } from "./indexer/indexDatabase.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import {
  account,
  bridgeOf,
  type Deposit,
  depositLogs,
  tokens,
  transactionHash,
  withdrawalLogs,
} from "./schedules/bridgeTraffic.ts"
import { chainShapes, timestampOf } from "./schedules/makeWorld.ts"
import { TravellingIndex } from "./schedules/travellingIndex.ts"
import { type Block, cumulativeGasUsed, mineBlock, type Transaction } from "./scriptedChains/block.ts"

const head = (branch: readonly Block[]) => branch.slice(-1)

let laboratory: IndexLaboratory
beforeAll(async () => {
  laboratory = await startIndexLaboratory()
})
afterAll(() => laboratory?.stop())

describe("a deposit that is mined again after a reorg", () => {
  const [token] = tokens
  if (!token) throw new Error("No token is registered.")
  const deposit: Deposit = {
    fromChainId: 1,
    toChainId: 137,
    token,
    name: token.name,
    sender: account(1),
    recipient: account(2),
    shares: 10n ** 18n,
  }
  const depositing = transaction("deposit", { logs: depositLogs(deposit), gasUsed: 200_000n })
  const filler = (name: string, gasUsed = 21_000n) => transaction(name, { gasUsed })

  const before = [...Array(6)].reduce<Block[]>(branch => extend(branch, []), [])
  const first = extend(extend(before, [filler("a"), depositing]), [])
  const minedIn: Record<string, Block[]> = {
    "another block": extend(extend(before, [filler("b")]), [filler("d", 30_000n), depositing]),
    "the same block at another index": extend(extend(before, [depositing, filler("a")]), [filler("b")]),
    "another block at another index": extend(extend(before, [filler("b")]), [depositing, filler("a")]),
    "the same place after more gas": extend(extend(before, [filler("c", 90_000n), depositing]), []),
  }

  let index: TravellingIndex
  let untouched: Dump
  beforeAll(async () => {
    const branches = new Map([...idle(), [1, before]])
    index = await TravellingIndex.start(laboratory, chainShapes(1), branches)
    untouched = await index.freshTables(branches)
  })
  beforeEach(async () => {
    index.show(new Map(idle()))
    // Going back to a block that was there before would be no news.
    await follow(extend(first, []))
  })
  afterAll(() => index?.stop())

  test("has the receipt hash of the new block, whichever place it is given", async () => {
    expect(await receiptHashes()).toEqual([hashOfDeposit(first)])
    for (const [place, branch] of Object.entries(minedIn)) {
      await follow(branch)
      expect(await receiptHashes(), place).toEqual([hashOfDeposit(branch)])
      expect(hashOfDeposit(branch)).not.toBe(hashOfDeposit(first))
      await follow(extend(first, []))
    }
  })

  test("leaves no row behind when it is dropped", async () => {
    await follow(extend(extend(extend(before, [filler("b")]), []), []))
    expect(difference(await index.dump(), untouched)).toBeUndefined()
  })

  test("joins the claim that was indexed before it", async () => {
    const branch = minedIn["another block"] ?? []
    const claim = { ...deposit, receiptHash: hashOfDeposit(branch) }
    const claiming = transaction("claim", { logs: withdrawalLogs(claim), to: bridgeOf(137) })
    await follow(extend(idleBranch(137), [claiming], 137))
    expect(await receiptHashes("peg_out")).toEqual([claim.receiptHash])
    expect(await receiptHashes()).not.toContain(claim.receiptHash)
    await follow(branch)
    expect(await receiptHashes()).toEqual([claim.receiptHash])
    expect(await receiptHashes("peg_out")).toEqual([claim.receiptHash])
  })

  async function follow(branch: readonly Block[]): Promise<void> {
    index.show(new Map([[branch[0]?.chainId ?? 0, branch]]))
    const arrived = await index.index.waitUntil(database => database.reached(head(branch)))
    expect(arrived, index.index.lastWords()).toBe(true)
  }

  async function receiptHashes(table = "peg_in"): Promise<Hex[]> {
    const { [table]: rows = [] } = await index.dump()
    return rows.map(row => JSON.parse(row).receipt_hash)
  }

  function hashOfDeposit(branch: readonly Block[]): Hex {
    const hashes = branch.flatMap(block =>
      block.transactions.flatMap(({ hash, logs }, place) =>
        hash === depositing.hash
          ? [receiptHash({ cumulativeGasUsed: cumulativeGasUsed(block, place), logs })]
          : [],
      ),
    )
    expect(hashes).toHaveLength(1)
    return hashes[0] ?? "0x"
  }
})

function transaction(name: string, content: Partial<Transaction>): Transaction {
  return {
    hash: transactionHash(name),
    from: account(1),
    to: bridgeOf(1),
    input: "0x",
    gasUsed: 50_000n,
    logs: [],
    ...content,
  }
}

let mined = 0

/** Every block is another one, even of the same content. */
function extend(branch: readonly Block[], transactions: Transaction[], chainId = 1): Block[] {
  mined++
  const timestamp = timestampOf(branch.length) + (mined % 19)
  return [...branch, mineBlock({ parent: branch.at(-1), chainId, timestamp, transactions, salt: `${mined}` })]
}

function idleBranch(chainId: number): Block[] {
  return [...Array(3)].reduce<Block[]>(
    branch => [
      ...branch,
      mineBlock({
        parent: branch.at(-1),
        chainId,
        timestamp: timestampOf(branch.length),
        transactions: [],
        salt: "idle",
      }),
    ],
    [],
  )
}

function idle(): [number, Block[]][] {
  return [137, 56].map(id => [id, idleBranch(id)])
}
