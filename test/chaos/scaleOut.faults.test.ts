import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { statusAt } from "../../ponder/launch/http.ts"
import { Random } from "../devnet/traffic/random.ts"
import { eventStream } from "../e2e/api/eventStream.ts"
import { difference } from "../integration/indexer/difference.ts"
import type { IndexDatabase } from "../integration/indexer/indexDatabase.ts"
import { balancerName } from "./balancer/startBalancer.ts"
import type { CommandProcess } from "./processes/commandProcess.ts"
import { type ScaledOut, startScaledOut, until } from "./processes/scaledOut.ts"
import { blocksBehind, isAvailable, isCaughtUp, isShown, readersOn, whileAsked } from "./questions.ts"

const limit = 300_000
/** Container engines give ten seconds; what a person waits for should take half of that at most. */
const stopLimit = 5_000
const random = new Random(7)
const everyTransfer = "subscription { transfers { id } }"

let all: ScaledOut
let index: IndexDatabase
let indexer: CommandProcess
let apis: [CommandProcess, CommandProcess]
let explorers: [CommandProcess, CommandProcess]

beforeAll(async () => {
  all = await startScaledOut()
  index = await all.openIndex("bridge")
  indexer = await all.indexer("bridge")
  explorers = [all.explorer(0), all.explorer(1)]
  for (const process of [indexer, ...explorers]) process.start()
  await until("the index is whole", () => index.isReady())
  apis = [all.api(0, "bridge"), all.api(1, "bridge")]
  for (const api of apis) api.start()
  await until("every process answers", everyProcessAnswers)
  await until("the chains are indexed", headsReached)
}, limit)
afterAll(async () => {
  await index?.close()
  await all?.stop()
}, limit)

describe(`one indexer, a replica, two APIs and two explorers behind ${balancerName}`, {
  timeout: limit,
}, () => {
  test("the APIs read the replica alone", async () => {
    await whileAsked(all, () =>
      until("the replica is read", async () => "bridge" in (await readersOn(all, "replica"))),
    )
    expect(await readersOn(all, "primary")).toEqual({})
  })

  test("a transfer that comes in reaches a subscriber, though a replica tells nobody of changes", async () => {
    const stream = eventStream(`${all.explorerUrl}/graphql`, everyTransfer)
    const first = stream.next()
    const before = await transfers()
    await until("a transfer comes in", async () => {
      all.chains.grow(1)
      await until("it is indexed", headsReached)
      return (await transfers()) > before
    })
    expect((await first).value?.data?.transfers?.id).toMatch(/^0x/)
    await stream.return(undefined)
  })

  test("freshness says how far the replica is behind, and when it has caught up", async () => {
    await until("the replica has caught up", () => isCaughtUp(all))
    await all.ask("replica", "SELECT pg_wal_replay_pause()")
    all.chains.grow(2)
    await until("they are indexed", headsReached)
    await whileAsked(all, async () => expect(await blocksBehind(all)).toEqual([2n, 2n, 2n]))
    await all.ask("replica", "SELECT pg_wal_replay_resume()")
    await until("the replica has caught up", () => isCaughtUp(all))
  })

  test.each([
    ["an API", () => apis[1]],
    ["an explorer", () => explorers[1]],
    ["the indexer", () => indexer],
  ])("kill -9 of %s loses no request", async (_, victim) => {
    await whileAsked(all, async () => {
      await sleep(random.between(0, 500))
      await victim().kill()
      await index.setHeartbeat(0)
      all.chains.grow(1)
      victim().start()
      await until("every process answers", everyProcessAnswers)
      await until("the chains are indexed", headsReached)
    })
  })

  test("kill -9 of the replica loses no request: the primary is read until it is back", async () => {
    await whileAsked(all, async () => {
      await sleep(random.between(0, 500))
      await all.replica.kill()
      await until("the primary is read", async () => "bridge" in (await readersOn(all, "primary")))
      all.chains.grow(1)
      await until("the newest block is told of", () => isCaughtUp(all))
      await all.replica.start()
      await until("the replica is read", async () => "bridge" in (await readersOn(all, "replica")))
    })
  })

  test("kill -9 of the primary loses no request: the replica is read, and freshness says how old it is", async () => {
    await until("the replica has caught up", () => isCaughtUp(all))
    await whileAsked(all, async () => {
      await sleep(random.between(0, 500))
      await all.primary.kill()
      all.chains.grow(2)
      expect(await blocksBehind(all)).toEqual([2n, 2n, 2n])
      await all.primary.start()
      index = await all.openIndex("bridge")
      // It waits for its database a minute, and can be started again after that.
      expect(indexer.isRunning).toBe(true)
      await until("the chains are indexed", headsReached)
      await until("the replica has caught up", () => isCaughtUp(all))
    })
  })

  test("a new build indexes into a schema of its own, answers once that is whole, and the old one goes", async () => {
    const newIndexer = await all.indexer("bridge_next")
    const newApis = [all.api(2, "bridge_next"), all.api(3, "bridge_next")]
    const newIndex = await all.openIndex("bridge_next")
    await whileAsked(all, async () => {
      newIndexer.start()
      await all.chains.nodes.asked(56, "eth_getLogs")
      all.chains.nodes.hold(56)
      for (const api of newApis) api.start()
      await until("the new API lives", async () => (await statusAt(`${all.apiAt(2)}/health`)) === 200)
      expect(await statusAt(`${all.apiAt(2)}/available`)).toBe(503)
      all.chains.nodes.release(56)

      await until("the new API has the whole history", () => isAvailable(all, 2, 3))
      for (const api of apis) expect(await api.terminate()).toBeLessThan(stopLimit)
      await until("only the new schema is read", async () => !("bridge" in (await readersOn(all, "replica"))))
    })
    await until("the chains are indexed", headsReached)
    await until("so they are in the new schema", () => newIndex.reached(all.chains.heads()))
    // The old one went through all of the above, the new one through nothing.
    expect(difference(await index.dump(), await newIndex.dump())).toBeUndefined()

    await whileAsked(all, async () => {
      for (const api of apis) api.start()
      await until("the old API has the whole history", () => isAvailable(all, 0, 1))
      for (const api of newApis) expect(await api.terminate()).toBeLessThan(stopLimit)
      await until(
        "only the old schema is read",
        async () => !("bridge_next" in (await readersOn(all, "replica"))),
      )
    })
    await newIndexer.kill()
    await newIndex.close()
  })

  test("asked to end, each process first answers what it was asked, and ends its streams in order", async () => {
    const [transfer] = await all.ask<{ id: string }>(
      "primary",
      "SELECT receipt_hash || '-' || to_chain_id AS id FROM bridge.transfer_catalogue LIMIT 1",
    )
    const streams = [all.explorerAt(0), all.apiAt(1)].map(url =>
      eventStream(`${url}/graphql`, `subscription { transferUpdated(id: "${transfer?.id}") { status } }`),
    )
    for (const stream of streams) expect((await stream.next()).value?.data?.transferUpdated).toBeTruthy()
    const ends = Promise.allSettled(streams.map(stream => stream.next()))
    // Nobody else asks for it, and after two seconds without a word of the chain the answer comes without it.
    all.chains.nodes.hold(1)
    const query = `{search(text:"0x${"5".repeat(64)}"){...on NotIndexed{reason}}}`
    const answer = fetch(`${all.apiAt(1)}/graphql?query=${encodeURIComponent(query)}`).then(response =>
      response.text(),
    )
    await all.chains.nodes.asked(1, "eth_getTransactionByHash")
    const took = await Promise.all([apis[1], explorers[0], indexer].map(process => process.terminate()))
    all.chains.nodes.release(1)
    expect(await answer).toContain('{"reason":"RPC_UNREACHABLE"}')
    const inOrder = { status: "fulfilled", value: { done: true, value: undefined } }
    expect(await ends).toEqual([inOrder, inOrder])
    for (const milliseconds of took) expect(milliseconds).toBeLessThan(stopLimit)
  })

  test("what they say stands on the screen, without the password of the database", () => {
    for (const process of [indexer, ...apis]) {
      expect(process.log()).toContain("Connected to database")
      expect(process.log()).not.toContain(new URL(all.primary.url("bridge")).password)
    }
  })
})

async function everyProcessAnswers(): Promise<boolean> {
  return (await isAvailable(all, 0, 1)) && (await isShown(all))
}

function headsReached(): Promise<boolean> {
  return index.reached(all.chains.heads())
}

async function transfers(): Promise<number> {
  const [row] = await all.ask<{ count: number }>(
    "primary",
    "SELECT count(*)::int FROM bridge.transfer_catalogue",
  )
  return row?.count ?? 0
}
