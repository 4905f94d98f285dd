import { type Address, type Hex, parseEther, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { avalanche } from "../../ponder/networks/avalanche.ts"
import { ethereum } from "../../ponder/networks/ethereum.ts"
import { fantom } from "../../ponder/networks/fantom.ts"
import { enabledNetworks } from "../../ponder/networks/index.ts"
import type { Network } from "../../ponder/networks/network.ts"
import { peggedTokenAddress } from "../../ponder/src/domain/peggedTokenAddress.ts"
import { receiptHash } from "../../ponder/src/domain/receiptHash.ts"
import { askApi } from "./indexer/askApi.ts"
import { type IndexLaboratory, startIndexLaboratory } from "./indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "./indexer/indexUnderTest.ts"
import {
  account,
  bridgeOf,
  type Deposit,
  depositLogs,
  transactionHash,
  withdrawalLogs,
} from "./schedules/bridgeTraffic.ts"
import { timestampOf } from "./schedules/makeWorld.ts"
import { type Block, type Log, mineBlock, type Transaction } from "./scriptedChains/block.ts"
import { type ScriptedChains, startScriptedChains } from "./scriptedChains/startScriptedChains.ts"

/** All that there is of it: the environment of an index has this literal, and nothing of the code knows its name. */
const scroll = {
  id: 534_352,
  name: "Scroll",
  explorerUrl: "https://scrollscan.com",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 1 },
  readingInterval: 43_200,
  verifiable: true,
  nativeCoin: { symbol: "ETH", name: "Ether", sentinel: "0x4862cACD5ed3D396Fd568F81809A63F6531171Dd" },
  tokens: [],
} as const

const usual = enabledNetworks.map(({ id }) => id)
const LENGTH = 16
const GAS = 90_000n

const aMaticb = tokenOf(ethereum, "aMATICb")
const ankrAvax = tokenOf(avalanche, "ankrAVAX")
const ankrFtm = tokenOf(fantom, "ankrFTM")

/** Deposits on one chain and their claims on another. */
const routes = [
  { name: "to Avalanche", token: aMaticb, fromChainId: 1, toChainId: avalanche.id },
  { name: "to Fantom", token: aMaticb, fromChainId: 1, toChainId: fantom.id },
  { name: "to Scroll", token: aMaticb, fromChainId: 1, toChainId: scroll.id },
  { name: "from Avalanche", token: ankrAvax, fromChainId: avalanche.id, toChainId: fantom.id },
  { name: "from Fantom", token: ankrFtm, fromChainId: fantom.id, toChainId: avalanche.id },
]

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

function claimHash(name: string) {
  return transactionHash("claim", name)
}

/** Each deposit in a block of its own, so that the gas of its block is its own, and the claims some blocks after the last. */
function makeBranches(chainIds: readonly number[]): Map<number, Block[]> {
  return new Map(
    chainIds.map(id => {
      const branch: Block[] = []
      for (let number = 0; number < LENGTH; number++) {
        const transactions = transactionsOf(id, number)
        const [parent, timestamp] = [branch.at(-1), timestampOf(number)]
        branch.push(mineBlock({ parent, chainId: id, timestamp, transactions, salt: "new networks" }))
      }
      return [id, branch]
    }),
  )
}

function transactionsOf(chainId: number, block: number): Transaction[] {
  return routes.flatMap((route, index) => {
    const { deposit, transaction } = depositOf(route)
    if (route.fromChainId === chainId && block === 2 + index) return transaction
    if (route.toChainId !== chainId || block !== 5 + routes.length) return []
    const { name: _, ...claimed } = deposit
    const receipt = { cumulativeGasUsed: GAS, logs: transaction.logs }
    return sent(
      claimHash(route.name),
      chainId,
      withdrawalLogs({ ...claimed, receiptHash: receiptHash(receipt) }, bridgeAt(chainId)),
    )
  })
}

function depositOf({ name, token, fromChainId, toChainId }: (typeof routes)[number]) {
  const [sender, recipient] = [account(1), account(1)]
  const deposit: Deposit = {
    ...{ token, fromChainId, toChainId, sender, recipient, name: token.name },
    shares: parseEther("75"),
  }
  return { deposit, transaction: sent(transactionHash(name), fromChainId, depositLogs(deposit)) }
}

function sent(hash: Hex, chainId: number, logs: Log[]): Transaction {
  return { hash, from: account(1), to: bridgeAt(chainId), input: "0x", gasUsed: GAS, logs }
}

function tokenOf({ id, tokens }: Network, symbol: string): Deposit["token"] {
  const token = tokens.find(each => each.symbol === symbol)
  if (!token) throw new Error(`There is no ${symbol}.`)
  return { ...token, chainId: id }
}

function bridgeAt(chainId: number): Address {
  return chainId === scroll.id ? scroll.bridge.address : bridgeOf(chainId)
}
