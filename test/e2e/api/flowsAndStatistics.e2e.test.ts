import { expect, test } from "vitest"
import { read } from "./ask.ts"
import { commonMoment } from "./treasury.ts"

test.each(["HOUR", "DAY", "WEEK"])("flows by %s add up to the statistics", async interval => {
  const to = (await commonMoment()) - 30
  const from = to - 86_400 * 30
  const { flows, stats } = await read<{
    flows: { transfers: number; completed: number; shares: string; token: { id: string } }[]
    stats: {
      transfers: number
      completed: number
      byStatus: { transfers: number }[]
      byRoute: { transfers: number }[]
      volumes: { shares: string; transfers: number; token: { id: string } }[]
    }
  }>(
    `{ flows(interval: ${interval}, from: ${from}, to: ${to}) { transfers completed shares token { id } }
       stats(from: ${from}, to: ${to}) { transfers completed byStatus { transfers } byRoute { transfers }
         volumes { shares transfers token { id } } } }`,
  )
  const count = (list: readonly { transfers: number }[]) =>
    list.reduce((sum, { transfers }) => sum + transfers, 0)
  expect(stats.transfers).toBeGreaterThan(100)
  for (const list of [flows, stats.byStatus, stats.byRoute, stats.volumes])
    expect(count(list)).toBe(stats.transfers)
  for (const volume of stats.volumes) {
    const own = flows.filter(({ token }) => token.id === volume.token.id)
    expect(`${own.reduce((sum, { shares }) => sum + BigInt(shares), 0n)}`).toBe(volume.shares)
  }
})

test("statistics are those of the transfers themselves", async () => {
  // Long enough ago that live traffic no longer touches it, short enough for one page.
  const to = (await commonMoment()) - 86_400
  const from = to - 86_400 * 20
  const { stats, transfers } = await read<{
    stats: Record<string, unknown>
    transfers: {
      nodes: { sender: string; status: string; durationSeconds: number | null }[]
      totalCount: number
    }
  }>(
    `{ stats(from: ${from}, to: ${to}) { transfers uniqueSenders completionShare medianDurationSeconds
         oldestAwaitingClaim { status } }
       transfers(first: 500, filter: { from: ${from}, to: ${to}, verifiedOnly: true }) {
         totalCount nodes { sender status durationSeconds } } }`,
  )
  const { nodes, totalCount } = transfers
  expect(totalCount).toBe(nodes.length)
  const durations = nodes
    .flatMap(({ durationSeconds }) => (durationSeconds === null ? [] : [durationSeconds]))
    .sort((a, b) => a - b)
  expect(stats).toEqual({
    transfers: nodes.length,
    uniqueSenders: new Set(nodes.map(({ sender }) => sender)).size,
    completionShare: expect.stringMatching(/^0\.\d{1,6}$/),
    medianDurationSeconds: durations[Math.ceil(durations.length / 2) - 1],
    oldestAwaitingClaim: { status: "AWAITING_CLAIM" },
  })
})
