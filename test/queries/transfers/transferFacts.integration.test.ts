import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { AnomalyKind } from "../../../ponder/src/domain/anomalyRules.ts"
import type { TransferStatus } from "../../../ponder/src/domain/transferStatusRules.ts"
import { type Query, sql } from "../../../ponder/src/queries/sql.ts"
import type { TrackedChain } from "../../../ponder/src/queries/transfers/trackedChains.ts"
import { SOURCE_MARGIN_SECONDS, transferFacts } from "../../../ponder/src/queries/transfers/transferFacts.ts"
import { transfersById } from "../../../ponder/src/queries/transfers/transfersById.ts"
import { transfersByTx } from "../../../ponder/src/queries/transfers/transfersByTx.ts"
import { startTestDatabase, type TestDatabase } from "../testDatabase.ts"
import { judge, naiveTransfers, type World } from "./naiveTransfers.ts"
import { randomWorld } from "./randomWorld.ts"
import { hashNumbered, pegInRow, pegOutRow, proofOf } from "./rows.ts"

type Transfer = {
  id: string
  status: TransferStatus
  anomalies: AnomalyKind[]
  in_tx_hash: string | null
  out_tx_hash: string | null
}

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

const everyTransfer = (chains: readonly TrackedChain[]) =>
  sql`WITH ${transferFacts(chains)} SELECT * FROM transfer ORDER BY id`

const chains: TrackedChain[] = [1, 137, 56].map(id => ({
  id,
  indexedBlock: 10_000n,
  indexedTimestamp: 100_000,
  finalizedBlock: 9_000n,
}))

async function transfers(rows: Partial<World>): Promise<Transfer[]> {
  await database.fill({
    pegIn: rows.pegIn ?? [],
    pegOut: rows.pegOut ?? [],
    governanceEvent: rows.governanceEvent ?? [],
  })
  return database.query<Transfer>(everyTransfer(rows.chains ?? chains))
}

async function outcome(rows: Partial<World>) {
  return (await transfers(rows)).map(({ status, anomalies }) => ({ status, anomalies }))
}

describe("SQL and TypeScript agree", () => {
  test.each([1, 2, 3, 4, 5, 6])("on every transfer of random world %i", async seed => {
    const world = randomWorld(seed, 500)
    const found = await transfers(world)
    const expected = naiveTransfers(world).map(transfer => ({
      id: transfer.id,
      ...judge(transfer, world),
      in_tx_hash: transfer.deposit?.txHash ?? null,
      out_tx_hash: transfer.payouts[0]?.txHash ?? null,
    }))
    expected.sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(
      found.map(({ id, status, anomalies, in_tx_hash, out_tx_hash }) => ({
        id,
        status,
        anomalies,
        in_tx_hash,
        out_tx_hash,
      })),
    ).toEqual(expected)
    expect(found.length).toBeGreaterThan(500)
    expect(new Set(found.map(({ status }) => status)).size).toBe(6)
    expect(new Set(found.flatMap(({ anomalies }) => anomalies)).size).toBe(13)
  })

  test("whatever is asked for alone", async () => {
    const world = randomWorld(7, 200)
    const all = await transfers(world)
    for (const transfer of all.filter((_, index) => index % 10 === 0)) {
      expect(await database.query(transfersById([transfer.id], world.chains))).toEqual([transfer])
    }
    for (const { txHash } of [...world.pegIn, ...world.pegOut].filter((_, index) => index % 15 === 0)) {
      const naive = naiveTransfers(world)
      const own = naive.filter(({ deposit, payouts }) =>
        [deposit, ...payouts].some(row => row?.txHash === txHash),
      )
      const sentWith = naive.filter(
        other =>
          !own.includes(other) &&
          own.some(({ deposit }) => deposit && deposit.txHash === other.deposit?.txHash),
      )
      const found = (await database.query<Transfer>(transfersByTx(txHash, world.chains))).map(({ id }) => id)
      expect(found.slice(0, own.length).sort()).toEqual(own.map(({ id }) => id).sort())
      expect(found.slice(own.length).sort()).toEqual(sentWith.map(({ id }) => id).sort())
    }
  })
})

describe("special cases", () => {
  const sibling = { toChainId: 137n, logIndex: 9 }

  test("two networks in one transaction are two transfers with one receipt hash", async () => {
    const pegIn = [pegInRow(), pegInRow(sibling)]
    const pegOut = [pegOutRow(proofOf(pegInRow())), pegOutRow({ chainId: 137, ...proofOf(pegInRow()) })]
    expect(await outcome({ pegIn, pegOut })).toEqual([
      { status: "COMPLETED", anomalies: [] },
      { status: "COMPLETED", anomalies: [] },
    ])
    expect(await outcome({ pegIn, pegOut: pegOut.slice(1) })).toEqual([
      { status: "COMPLETED", anomalies: [] },
      { status: "AWAITING_CLAIM", anomalies: [] },
    ])
    const ids = (await transfers({ pegIn })).map(({ id }) => id)
    expect(ids).toEqual([`${pegInRow().receiptHash}-137`, `${pegInRow().receiptHash}-56`])
    expect(await database.query(transfersByTx(pegInRow().txHash, chains))).toHaveLength(2)
  })

  test("two deposits to one network are unclaimable, numbered in the order of their logs", async () => {
    const pegIn = [pegInRow({ depositLogs: 2, logIndex: 9 }), pegInRow({ depositLogs: 2 })]
    expect(await outcome({ pegIn })).toEqual([
      { status: "UNCLAIMABLE", anomalies: ["SEVERAL_DEPOSITS"] },
      { status: "UNCLAIMABLE", anomalies: ["SEVERAL_DEPOSITS"] },
    ])
    const rows = await database.query(everyTransfer(chains))
    const id = `${pegInRow().receiptHash}-56`
    expect(rows).toMatchObject([
      { id, in_log_index: 5 },
      { id: `${id}-2`, in_log_index: 9 },
    ])
  })

  test("a look-alike log makes a deposit unclaimable", async () => {
    expect(await outcome({ pegIn: [pegInRow({ depositLogs: 2 })] })).toEqual([
      { status: "UNCLAIMABLE", anomalies: ["LOOK_ALIKE_LOG"] },
    ])
  })

  test("two transactions with equal receipts are both claimable, and neither is paid twice", async () => {
    const first = pegInRow()
    const second = pegInRow({ blockNumber: 101n, timestamp: 1_012, txHash: hashNumbered(0xa2) })
    const pegIn = [first, second]
    const early = pegOutRow(proofOf(second))
    const late = pegOutRow({ blockNumber: 201n, txHash: hashNumbered(0xc2) })
    expect(await transfers({ pegIn, pegOut: [early] })).toMatchObject([
      { status: "AWAITING_CLAIM", anomalies: [], in_tx_hash: first.txHash },
      { status: "COMPLETED", anomalies: [], in_tx_hash: second.txHash },
    ])
    expect(await transfers({ pegIn, pegOut: [early, late] })).toMatchObject([
      { status: "COMPLETED", anomalies: [], out_tx_hash: late.txHash },
      { status: "COMPLETED", anomalies: [], out_tx_hash: early.txHash },
    ])
  })

  test("a duplicate peg-out is an alarm and never replaces the first", async () => {
    const first = pegOutRow()
    const second = pegOutRow({ blockNumber: 300n, txHash: hashNumbered(0xc2), ...proofOf(pegInRow()) })
    for (const pegOut of [
      [first, second],
      [second, first],
    ]) {
      expect(await transfers({ pegIn: [pegInRow()], pegOut })).toMatchObject([
        { status: "COMPLETED", anomalies: ["SECOND_PEG_OUT"], out_tx_hash: first.txHash },
      ])
    }
    const id = `${pegInRow().receiptHash}-56`
    expect(await database.query(transfersByTx(second.txHash, chains))).toMatchObject([{ id }])
  })

  test("a peg-out is an orphan once the block that its calldata names is indexed", async () => {
    const pegOut = [pegOutRow({ ...proofOf(pegInRow({ blockNumber: 5_000n })) })]
    const upTo = (indexedBlock: bigint) =>
      outcome({ pegOut, chains: chains.map(chain => (chain.id === 1 ? { ...chain, indexedBlock } : chain)) })
    expect(await upTo(4_999n)).toEqual([{ status: "UNMATCHED", anomalies: [] }])
    expect(await upTo(5_000n)).toEqual([
      { status: "UNMATCHED", anomalies: ["ORPHAN_PEG_OUT", "MINTED_WITHOUT_BACKING"] },
    ])
  })

  test("without calldata it is one once every other chain is indexed past its time", async () => {
    const pegOut = [pegOutRow({ kind: "UNLOCKED" })]
    const enough = 2_000 + SOURCE_MARGIN_SECONDS
    const upTo = (ethereum: number, polygon: number) => {
      const times = new Map([
        [1, ethereum],
        [137, polygon],
        [56, 2_000],
      ])
      return outcome({
        pegOut,
        chains: chains.map(chain => ({ ...chain, indexedTimestamp: times.get(chain.id) ?? 0 })),
      })
    }
    expect(await upTo(enough, enough - 1)).toEqual([{ status: "UNMATCHED", anomalies: [] }])
    expect(await upTo(enough - 1, enough)).toEqual([{ status: "UNMATCHED", anomalies: [] }])
    expect(await upTo(enough, enough)).toEqual([{ status: "UNMATCHED", anomalies: ["ORPHAN_PEG_OUT"] }])
  })

  test("a peg-out from a network that is not indexed is no orphan", async () => {
    const pegOut = [pegOutRow(proofOf(pegInRow({ chainId: 43_114 })))]
    expect(await outcome({ pegOut })).toEqual([{ status: "UNMATCHED", anomalies: [] }])
  })

  test("calldata that name an indexed deposit with another receipt disagree with the hash", async () => {
    const pegOut = [pegOutRow({ receiptHash: hashNumbered(0xb2), ...proofOf(pegInRow()) })]
    const [orphan] = await outcome({ pegIn: [pegInRow()], pegOut })
    expect(orphan).toEqual({ status: "AWAITING_CLAIM", anomalies: [] })
    const [, found] = await outcome({ pegIn: [pegInRow()], pegOut })
    expect(found?.status).toBe("UNMATCHED")
    expect(found?.anomalies).toContain("CALLDATA_DISAGREES")
  })

  test("a deposit to a network that is not indexed is its own status", async () => {
    expect(await outcome({ pegIn: [pegInRow({ toChainId: 43_114n })] })).toEqual([
      { status: "UNTRACKED_DESTINATION", anomalies: [] },
    ])
  })

  test("a deposit is confirming, then awaits its claim, then is completed", async () => {
    const pegIn = [pegInRow({ blockNumber: 100n })]
    const finalizedAt = (finalizedBlock: bigint | undefined) =>
      outcome({ pegIn, chains: chains.map(chain => ({ ...chain, finalizedBlock })) })
    expect(await finalizedAt(undefined)).toMatchObject([{ status: "CONFIRMING" }])
    expect(await finalizedAt(99n)).toMatchObject([{ status: "CONFIRMING" }])
    expect(await finalizedAt(100n)).toMatchObject([{ status: "AWAITING_CLAIM" }])
    expect(await outcome({ pegIn, pegOut: [pegOutRow()] })).toMatchObject([{ status: "COMPLETED" }])
  })

  test("amounts of any size agree or differ exactly", async () => {
    const shares = 2n ** 256n - 1n
    const pegIn = [pegInRow({ shares })]
    expect(await outcome({ pegIn, pegOut: [pegOutRow({ shares })] })).toMatchObject([{ anomalies: [] }])
    expect(await outcome({ pegIn, pegOut: [pegOutRow({ shares: shares - 1n })] })).toMatchObject([
      { anomalies: ["AMOUNT_DIFFERS"] },
    ])
  })

  test("what governance decided just before a deposit counts", async () => {
    const decision = { chainId: 1, timestamp: 1_000, txHash: hashNumbered(1), subject: pegInRow().sender }
    const governanceEvent = [
      { ...decision, blockNumber: 100n, logIndex: 4, kind: "ContractDisallowed", toChainId: 56n },
      { ...decision, blockNumber: 90n, logIndex: 1, kind: "Paused", toChainId: null },
      { ...decision, blockNumber: 100n, logIndex: 6, kind: "ContractAllowed", toChainId: 56n },
    ]
    expect(await outcome({ pegIn: [pegInRow()], governanceEvent })).toMatchObject([
      { anomalies: ["DESTINATION_NOT_ALLOWED", "DEPOSIT_WHILE_PAUSED"] },
    ])
    expect(await outcome({ pegIn: [pegInRow({ logIndex: 7 })], governanceEvent })).toMatchObject([
      { anomalies: ["DEPOSIT_WHILE_PAUSED"] },
    ])
  })

  test.each([
    "",
    "nonsense",
    "\u0000",
    "0x12-56",
    `${pegInRow().receiptHash}-99999`,
    `${pegInRow().receiptHash}-56-7`,
  ])("the id %j finds nothing", async id => {
    await database.fill({ pegIn: [pegInRow()] })
    expect(await database.query(transfersById([id], chains))).toEqual([])
  })
})

describe("with 20,000 rows", () => {
  beforeAll(async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      blockNumber: BigInt(index),
      timestamp: index,
      receiptHash: hashNumbered(index),
      txHash: hashNumbered(1_000_000 + index),
    }))
    await database.fill({ pegIn: rows.map(pegInRow), pegOut: rows.map(pegOutRow) })
  })

  test.each<[string, Query]>([
    ["an id", transfersById([`${hashNumbered(12_345)}-56`], chains)],
    ["a transaction", transfersByTx(hashNumbered(1_012_345), chains)],
  ])("the lookup by %s reads the tables through their indexes", async (_, query) => {
    expect(await database.query(query)).toHaveLength(1)
    const plan = await database.plan(query)
    expect(plan).toMatch(/Index (Only )?Scan.* on peg_in/)
    expect(plan).toMatch(/Index (Only )?Scan.* on peg_out/)
    expect(plan).not.toMatch(/Seq Scan on peg_(in|out)/)
  })
})
