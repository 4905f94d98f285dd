import { getAddress, keccak256, slice, toHex } from "viem"
import { describe, expect, test } from "vitest"
import { networks } from "./index.ts"

const tokens = networks.flatMap(network => network.tokens.map(token => ({ ...token, chainId: network.id })))

describe("the networks", () => {
  test("have unique ids and names", () => {
    expect(new Set(networks.map(network => network.id)).size).toBe(networks.length)
    expect(new Set(networks.map(network => network.name)).size).toBe(networks.length)
  })

  test.each(networks)("$name spells its addresses with their checksum", network => {
    const addresses = [
      network.bridge.address,
      ...(network.ratioFeed ? [network.ratioFeed] : []),
      network.nativeCoin.sentinel,
      ...(network.priceFeeds ?? []).map(feed => feed.address),
      ...network.tokens.map(token => token.address),
      ...(network.neighbours ?? []).map(neighbour => neighbour.address),
      ...(network.stakingPools ?? []).flatMap(pool => [pool.address, ...pool.tokens]),
    ]
    for (const address of addresses) expect(address).toBe(getAddress(address))
  })

  test.each(networks)("$name names its coin by the sentinel that the bridge derives", network => {
    const hash = keccak256(toHex(`CrossChainBridge:${network.nativeCoin.symbol}`))
    expect(network.nativeCoin.sentinel).toBe(getAddress(slice(hash, 0, 20)))
  })

  test.each(networks)("$name links to a block explorer without a slash at the end", network => {
    expect(network.explorerUrl).toMatch(/^https:\/\/[a-z.-]+$/)
  })

  test("know one feed for each asset that a token stands for, and no feed that none does", () => {
    const coins = networks.map(({ nativeCoin }) => nativeCoin)
    const assets = [...tokens, ...coins].flatMap(({ asset }) => asset ?? [])
    const fed = networks.flatMap(({ priceFeeds = [] }) => priceFeeds.map(({ asset }) => asset))
    expect(fed.toSorted()).toEqual([...new Set(assets)].toSorted())
  })

  test("have staking pools that issue bonds of their own chain", () => {
    for (const { id, stakingPools = [] } of networks)
      for (const address of stakingPools.flatMap(pool => pool.tokens))
        expect(tokens.find(token => token.chainId === id && token.address === address)?.bondType).toMatch(
          /REBASING/,
        )
  })

  test("pairs point at each other", () => {
    for (const token of tokens) {
      for (const pair of token.pairs ?? []) {
        const other = tokens.find(t => t.chainId === pair.chainId && t.address === pair.address)
        expect(other?.pairs).toContainEqual({ chainId: token.chainId, address: token.address })
      }
    }
  })

  test("say how the liquidity of each paired token is planned, and the targets of a pair share all of it", () => {
    for (const token of tokens.filter(({ pairs }) => pairs)) {
      const { floor, target, ceiling } = token.liquidity?.band ?? { floor: -1, target: -1, ceiling: -1 }
      expect(0 <= floor && floor <= target && target <= ceiling && ceiling <= 100).toBe(true)
      const others = tokens.filter(other =>
        token.pairs?.some(pair => pair.chainId === other.chainId && pair.address === other.address),
      )
      const targets = [token, ...others].map(({ liquidity }) => liquidity?.band.target ?? 0)
      expect(targets.reduce((sum, part) => sum + part, 0)).toBe(100)
    }
  })
})
