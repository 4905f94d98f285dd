import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { dataDirectoryPath } from "../../../ponder/launch/dataDirectory.ts"
import { hashOf, inspect } from "../inspection.ts"
import { type Devnet, startDevnet } from "../startDevnet.ts"
import { LiveTraffic } from "./liveTraffic.ts"
import { toTransactions } from "./toTransactions.ts"

const end = 1_760_000_000
const onTrouble = vi.fn<(error: Error) => void>()

let devnet: Devnet
let firstTransferId = 1_000_000
let now = end
let live: LiveTraffic

beforeAll(async () => {
  const cacheDirectory = `${dataDirectoryPath()}/contracts`
  devnet = await startDevnet({ cacheDirectory, seed: 5, days: 20, transferCount: 20, end })
})

afterAll(() => devnet?.stop())

beforeEach(() => {
  onTrouble.mockReset()
  firstTransferId += 1_000
  live = new LiveTraffic(devnet.network, devnet.record, {
    seed: 9,
    historyStart: devnet.plan.start,
    lastRatioDay: 19,
    firstTransferId,
    onTrouble,
  })
})

const transfers = () => devnet.record.transfers.filter(({ transfer }) => transfer.id >= firstTransferId)

/** As many blocks as live traffic makes in that time, without the waiting. */
async function letPass(seconds: number): Promise<void> {
  const until = now + seconds
  while (now < until) {
    now += 2
    await live.sealBlocks(now)
  }
}

const ownerDoes = (kind: "pause" | "unpause") =>
  Promise.all(devnet.network.chains.map(chain => chain.seal(toTransactions(chain, { kind }))))

/** Deposits until the newest one is alone in the newest block of its chain. */
async function untilDeposit() {
  const known = transfers().length
  while (transfers().length === known) await letPass(2)
  live.setSending(false)
  const entry = transfers().at(-1)
  if (!entry) throw new Error("Nothing was deposited.")
  return { entry, chain: devnet.network.chain(entry.transfer.fromChainId) }
}

test("traffic is deposited and claimed without trouble", async () => {
  await letPass(160)
  expect(transfers().filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(5)
  expect(onTrouble).not.toHaveBeenCalled()
})

test("a deposit that fails for a reason of its own is told about", async () => {
  await ownerDoes("pause")
  await letPass(10)
  await ownerDoes("unpause")
  expect(onTrouble.mock.lastCall?.[0].message).toMatch(
    /^Step deposit on chain \d+: status 0x0 was not planned\.$/,
  )
})

test("what a stopped node keeps from happening goes without a word, and is made up for", async () => {
  await letPass(30)
  await devnet.network.chain(56).setRunning(false)
  await letPass(120)
  await devnet.network.chain(56).setRunning(true)
  await letPass(120)
  live.setSending(false)
  await letPass(100)
  const claimed = transfers().filter(({ claims }) => claims.length > 0)
  expect(claimed.length / transfers().length).toBeGreaterThan(0.7)
  expect(onTrouble).not.toHaveBeenCalled()
})

describe("after a reorg", () => {
  test("a deposit that was undone is not claimed, without a word", async () => {
    const { entry, chain } = await untilDeposit()
    await chain.reorg(1, "dropped")
    await letPass(100)
    expect(entry.claims).toEqual([])
    expect(onTrouble).not.toHaveBeenCalled()
  })

  test("a deposit that stands elsewhere is claimed by its new receipt", async () => {
    const look = inspect(devnet)
    const { entry, chain } = await untilDeposit()
    const before = hashOf(entry.deposit)
    await chain.reorg(1, "other-index")
    await letPass(100)
    const receipt = await look.receiptOf(chain.network.id, entry.deposit.transactionHash)
    expect(hashOf(receipt)).not.toBe(before)
    const [claim] = entry.claims
    if (!claim)
      throw new Error("Nothing was claimed: of ten deposits one is not, so that another seed is needed.")
    expect(look.bridgeEventsIn(claim, entry.transfer.deposits[0]?.toChainId ?? 0)).toMatchObject([
      { args: { receiptHash: hashOf(receipt) } },
    ])
  })
})
