import { describe, expect, test } from "vitest"
import { samples } from "../services.ts"
import { read } from "./ask.ts"

describe("lists", () => {
  type Page = {
    list: {
      edges: { cursor: string; node: { kind: string; txHash: string; timestamp: number } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      totalCount: number
    }
  }

  async function everyPage(query: string, first: number) {
    const seen: Page["list"]["edges"][number]["node"][] = []
    let after: string | null = null
    let total = 0
    do {
      const { list }: Page = await read<Page>(
        `query ($first: Int, $after: String) { list: ${query}(first: $first, after: $after) {
          edges { cursor node { kind txHash timestamp } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { first, after },
      )
      seen.push(...list.edges.map(({ node }) => node))
      total = list.totalCount
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
    } while (after)
    return { seen, total }
  }

  test.each(["anomalies", "governance"])(
    "%s: pages of any length hold the same, newest first",
    async query => {
      const whole = await everyPage(query, 500)
      expect(whole.seen).toHaveLength(whole.total)
      for (const first of [1, 2, 3]) expect((await everyPage(query, first)).seen).toEqual(whole.seen)
      const times = whole.seen.map(({ timestamp }) => timestamp)
      expect(times).toEqual(times.toSorted((a, b) => b - a))
    },
  )

  test("anomalies hold the spoofed token and what can never be claimed", async () => {
    const { seen } = await everyPage("anomalies", 100)
    const of = (name: string) =>
      seen.filter(({ txHash }) => txHash === samples[name]?.deposit).map(({ kind }) => kind)
    expect(of("spoofed-token")).toEqual(["SPOOFED_TOKEN"])
    expect(of("unclaimable-two-deposits")).toEqual(["SEVERAL_DEPOSITS", "SEVERAL_DEPOSITS"])
    expect(of("unclaimable-look-alike")).toEqual(["LOOK_ALIKE_LOG"])
  })

  test("governance holds the pause and the change of the consensus, per chain", async () => {
    const { governance } = await read<{ governance: { nodes: Record<string, unknown>[] } }>(
      `{ governance(chainId: 137, first: 500) { nodes { kind chain { id } blockNumber timestamp txHash logIndex subject
        toChain { id } explorerUrl } } }`,
    )
    const kinds = governance.nodes.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(["Paused", "Unpaused", "ConsensusChanged", "ContractAllowed"]),
    )
    expect(governance.nodes.every(({ chain }) => (chain as { id: number }).id === 137)).toBe(true)
  })
  test("governance can be that of a stretch of time, both ends included", async () => {
    const { seen } = await everyPage("governance", 500)
    const [to, from] = [seen[2]?.timestamp ?? 0, seen.at(-1)?.timestamp ?? 0]
    const { governance } = await read<{ governance: Page["list"] }>(
      `{ governance(from: ${from}, to: ${to}, first: 500) {
        totalCount edges { cursor node { kind txHash timestamp } } } }`,
    )
    const expected = seen.filter(({ timestamp }) => timestamp >= from && timestamp <= to)
    expect(governance.edges.map(({ node }) => node)).toEqual(expected)
    expect(governance.totalCount).toBe(expected.length)
    const earlier = await read<{ governance: { totalCount: number } }>(
      `{ governance(to: ${from - 1}) { totalCount } }`,
    )
    expect(earlier.governance.totalCount).toBe(0)
  })
})
