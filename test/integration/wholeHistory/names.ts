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
    const renamed = devnet.plan.steps.find(({ action }) => action.kind === "rename")?.at ?? 0
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
    const chain = { id: 1 }
    const expected = [
      {
        symbol: "ankrMATIC",
        name: "Ankr Staked MATIC",
        chain,
        ...inOrder.find(({ timestamp }) => timestamp >= renamed),
      },
      { symbol: token.symbol, name: token.name.slice(0, 32), chain, ...inOrder[0] },
    ]
    for (const text of ["aMATICc", "ankrMATIC", "reward earning cert"]) {
      const { search } = await askApi<{ search: { tokens: Token[] } }>(
        index.url,
        `{ search(text: "${text}") { ... on FoundTokens {
             tokens { symbol names { symbol name chain { id } block timestamp } } } } }`,
      )
      const found = search.tokens.find(({ symbol }) => symbol === "ankrMATIC")
      expect(found?.names, text).toEqual(expected)
    }
  })
}
