import { expect, test } from "vitest"
import { localToken } from "../../devnet/network/tokens.ts"
import type { Devnet } from "../../devnet/startDevnet.ts"
import { askApi } from "../indexer/askApi.ts"
import type { IndexUnderTest } from "../indexer/indexUnderTest.ts"

type Token = {
  symbol: string
  names: { symbol: string; name: string; chain: { id: number }; block: string; timestamp: number }[]
}

export function names(history: { readonly devnet: Devnet; readonly index: IndexUnderTest }): void {
  test("a token that was renamed is found by each of its names, which say since which deposit it has them", async () => {
    const { devnet, index } = history
    const token = localToken("aMATICc")
    const renames = devnet.plan.steps.flatMap(({ at, action }) =>
      action.kind === "rename" ? { at, symbol: action.symbol, name: action.name } : [],
    )
    expect(renames.map(({ symbol }) => symbol)).toEqual(["ankrMATIC", "ankrPOL"])
    const sent = devnet.record.transfers.filter(
      ({ transfer }) =>
        transfer.fromChainId === 1 && transfer.deposits.some(part => part.token === token.key),
    )
    const blocks = await Promise.all(
      sent.map(async ({ deposit }) => {
        const block = await devnet.network
          .chain(1)
          .node.rpc.call<{ timestamp: string }>("eth_getBlockByNumber", deposit.blockNumber, false)
        return { block: `${Number(deposit.blockNumber)}`, timestamp: Number(block.timestamp) }
      }),
    )
    const inOrder = blocks.toSorted((a, b) => a.timestamp - b.timestamp)
    const calls = [{ at: 0, symbol: token.symbol, name: token.name.slice(0, 32) }, ...renames]
    const expected = calls
      .map(({ at, symbol, name }) => ({
        ...{ symbol, name, chain: { id: 1 } },
        ...inOrder.find(({ timestamp }) => timestamp >= at),
      }))
      .reverse()
    for (const text of ["aMATICc", "ankrMATIC", "ankrPOL", "reward earning cert"]) {
      const { search } = await askApi<{ search: { tokens: Token[] } }>(
        index.url,
        `{ search(text: "${text}") { ... on FoundTokens {
             tokens { symbol names { symbol name chain { id } block timestamp } } } } }`,
      )
      const found = search.tokens.find(({ symbol }) => symbol === "ankrPOL")
      expect(found?.names, text).toEqual(expected)
    }
  })

  test("what was sent of it under each of its names is of the one token, by the present name", async () => {
    const { plan, record } = history.devnet
    const { address } = localToken("aMATICc")
    const id = `1-${address.toLowerCase()}`
    const { transfers } = await askApi<{
      transfers: { nodes: { token: { id: string; symbol: string }; createdAt: number }[]; totalCount: number }
    }>(
      history.index.url,
      `{ transfers(filter: { tokenId: "${id}" }, first: 500) { totalCount nodes { createdAt token { id symbol } } } }`,
    )
    const sent = record.transfers.flatMap(({ transfer }) =>
      transfer.deposits.filter(({ token }) => token === "aMATICc"),
    )
    expect(transfers.totalCount).toBe(sent.length)
    for (const { token } of transfers.nodes) expect(token).toEqual({ id, symbol: "ankrPOL" })
    const renames = plan.steps.filter(({ action }) => action.kind === "rename").map(({ at }) => at)
    const underName = transfers.nodes.map(({ createdAt }) => renames.filter(at => at <= createdAt).length)
    expect(new Set(underName)).toEqual(new Set([0, 1, 2]))
  })
}
