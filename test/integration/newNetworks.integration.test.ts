import { zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { avalanche } from "../../ponder/networks/avalanche.ts"
import { fantom } from "../../ponder/networks/fantom.ts"
import { enabledNetworks } from "../../ponder/networks/index.ts"
import type { Network } from "../../ponder/networks/network.ts"
import { peggedTokenAddress } from "../../ponder/src/domain/peggedTokenAddress.ts"
import { askApi } from "./indexer/askApi.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"
import { ankrAvax, ankrFtm, claimHash, makeBranches } from "./newNetworks/claimedDeposits.ts"
import { scroll } from "./newNetworks/scroll.ts"
import { transactionHash } from "./schedules/bridgeTraffic.ts"
import type { Block } from "./scriptedChains/block.ts"
import { type ScriptedChains, startScriptedChains } from "./scriptedChains/startScriptedChains.ts"

const usual = enabledNetworks.map(({ id }) => id)

type Tokens = {
  tokens: {
    symbol: string
    originChain: { id: number }
    deployments: { chainId: number; address: string; side: string }[]
    price: { state: string; asset: string; feed: string; chain: { id: number } }
  }[]
}

let laboratory: IndexLaboratory
let nodes: ScriptedChains
let branches: Map<number, Block[]>
let index: IndexUnderTest

beforeAll(async () => {
  ;[laboratory, nodes] = await Promise.all([startIndexLaboratory(), startScriptedChains()])
  branches = makeBranches([...usual, avalanche.id, fantom.id, scroll.id])
  for (const branch of branches.values()) nodes.show(branch)
})

afterAll(async () => {
  await laboratory?.stop()
  await nodes?.stop()
})

describe("with three chains", () => {
  beforeAll(() => indexAnew(usual))

  test.each([
    ["Avalanche", toldOf(avalanche)],
    ["Fantom", toldOf(fantom)],
    // Of this one nothing is known without the literal.
    ["Scroll", { id: scroll.id, name: "Chain 534352", bridge: zeroAddress, explorerUrl: "" }],
  ])("a deposit to %s is found, labelled and untracked", async (name, toChain) => {
    expect(await find(`to ${name}`)).toEqual({
      status: "UNTRACKED_DESTINATION",
      scheme: null,
      fromChain: { name: "Ethereum" },
      toChain,
      pegOut: null,
    })
  })

  test("the tokens of the others are none of these", async () => {
    const symbols = (await ask<Tokens>("{ tokens { symbol } }")).tokens.map(({ symbol }) => symbol)
    expect(symbols).toContain("aMATICb")
    expect([ankrAvax, ankrFtm].filter(({ symbol }) => symbols.includes(symbol))).toEqual([])
  })
})

describe("with Avalanche and Fantom by configuration alone, and a sixth chain by one literal", () => {
  beforeAll(() =>
    indexAnew([...usual, avalanche.id, fantom.id, scroll.id], {
      OTHER_NETWORKS: JSON.stringify([scroll]),
    }),
  )

  test.each([avalanche, fantom, scroll])("the same deposit to $name has arrived", async network => {
    const txHash = claimHash(`to ${network.name}`)
    expect(await find(`to ${network.name}`)).toEqual({
      status: "COMPLETED",
      scheme: "LOCK_MINT",
      fromChain: { name: "Ethereum" },
      toChain: toldOf(network),
      pegOut: { chainId: network.id, txHash, explorerUrl: `${network.explorerUrl}/tx/${txHash}` },
    })
  })

  test("so have those that came from there", async () => {
    expect(await find("from Avalanche")).toMatchObject({ status: "COMPLETED", toChain: { name: "Fantom" } })
    expect(await find("from Fantom")).toMatchObject({ status: "COMPLETED", toChain: { name: "Avalanche" } })
  })

  test("they are chains like the others", async () => {
    const { chains } = await ask<{ chains: unknown[] }>("{ chains { id name bridge explorerUrl } }")
    expect(chains.slice(usual.length)).toEqual([avalanche, fantom, scroll].map(toldOf))
  })

  test.each([
    { home: avalanche, away: fantom, sent: ankrAvax },
    { home: fantom, away: avalanche, sent: ankrFtm },
  ])("$home.name has its tokens, their pegs, and their price by its feed", async ({ home, away, sent }) => {
    const { tokens } = await ask<Tokens>(
      `{ tokens { symbol originChain { id } deployments { chainId address side }
                  price { state asset feed chain { id } } } }`,
    )
    const symbols = tokens.filter(({ originChain }) => originChain.id === home.id).map(({ symbol }) => symbol)
    const { nativeCoin, tokens: registered, priceFeeds } = home
    expect(symbols.sort()).toEqual([...registered, nativeCoin].map(({ symbol }) => symbol).sort())

    const token = tokens.find(({ symbol }) => symbol === sent.symbol)
    const { address: originToken, bondType } = sent
    const peg = peggedTokenAddress({ bridge: away.bridge.address, originToken, bondType })
    expect(token?.deployments).toHaveLength(2)
    expect(token?.deployments).toEqual(
      expect.arrayContaining([
        { chainId: home.id, address: originToken, side: "LOCKED" },
        { chainId: away.id, address: peg, side: "MINTED" },
      ]),
    )
    const feeds = priceFeeds.map(({ asset, address }) => ({ asset, feed: address }))
    expect([token?.price]).toEqual(feeds.map(feed => ({ state: "FRESH", ...feed, chain: { id: home.id } })))
  })
})

/** Ends the last index, and makes one of these chains up to their heads. */
async function indexAnew(chainIds: readonly number[], environment = {}): Promise<void> {
  await index?.kill()
  const options = { rpcUrl: nodes.url, startBlock: 1, readingInterval: 5, environment }
  index = await laboratory.openIndex({ chainIds, ...options })
  await index.start()
  const heads = chainIds.flatMap(id => branches.get(id)?.at(-1) ?? [])
  expect(await index.waitUntil(database => database.reached(heads)), index.lastWords()).toBe(true)
}

function ask<Data>(query: string): Promise<Data> {
  return askApi<Data>(index.url, query)
}

async function find(name: string): Promise<unknown> {
  const { search } = await ask<{ search: { transfers?: unknown[] } }>(
    `{ search(text: "${transactionHash(name)}") { ... on FoundTransfers { transfers {
         status scheme fromChain { name } toChain { id name bridge explorerUrl }
         pegOut { chainId txHash explorerUrl } } } } }`,
  )
  expect(search.transfers).toHaveLength(1)
  return search.transfers?.[0]
}

/** What the API tells of a network. */
function toldOf({ id, name, bridge, explorerUrl }: Pick<Network, "id" | "name" | "bridge" | "explorerUrl">) {
  return { id, name, bridge: bridge.address, explorerUrl }
}
