import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Abi, type AbiItem, toEventSelector } from "viem"
import { formatAbiItem } from "viem/utils"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bondAbi } from "../../abis/bond.ts"
import { bridgeAbi } from "../../abis/bridge.ts"
import { erc20Abi } from "../../abis/erc20.ts"
import { priceFeedAbi } from "../../abis/priceFeed.ts"
import { ratioFeedAbi } from "../../abis/ratioFeed.ts"
import { claimerPoolAbi, requestPoolAbi } from "../../abis/stakingPool.ts"
import { type CompiledContracts, type ContractName, compileContracts } from "./compile.ts"
import * as local from "./contracts/abis.ts"

let cacheDirectory: string
let contracts: CompiledContracts

beforeAll(async () => {
  cacheDirectory = await mkdtemp(join(tmpdir(), "solc-"))
  contracts = await compileContracts(cacheDirectory)
})

afterAll(() => rm(cacheDirectory, { recursive: true }))

/** What the proxy in front of the production bridge emits; the local bridge has no proxy. */
const proxyEvents = ["Upgraded", "AdminChanged"]

/** A signature with everything that decoding depends on, and nothing else. */
function describeItem(item: AbiItem): string {
  const indexed =
    item.type === "event" ? item.inputs.map(input => Number(input.indexed ?? false)).join("") : ""
  const mutability = item.type === "function" ? item.stateMutability : ""
  const outputs = item.type === "function" ? item.outputs.map(({ type }) => type).join() : ""
  return [item.type, formatItem(item), indexed, mutability, outputs].join(" ")
}

function formatItem(item: AbiItem): string {
  return item.type === "event" || item.type === "function" ? formatAbiItem(item) : item.type
}

describe("the compiler", () => {
  test("answers from the cache the second time", async () => {
    const before = await readdir(cacheDirectory)
    expect(await compileContracts(cacheDirectory)).toEqual(contracts)
    expect(await readdir(cacheDirectory)).toEqual(before)
  })

  test("makes code that needs no constructor", () => {
    for (const { abi, runtime } of Object.values(contracts)) {
      expect(abi.some(({ type }) => type === "constructor")).toBe(false)
      expect(runtime.length).toBeGreaterThan(2)
    }
  })

  test("leaves the bridge small enough to be deployed", () => {
    expect((contracts.Bridge.runtime.length - 2) / 2).toBeLessThan(24_576)
  })
})

test.each<[ContractName, string, Abi]>([
  ["Bridge", "bridgeAbi", bridgeAbi],
  ["Bridge", "localBridgeAbi", local.localBridgeAbi],
  ["RebasingBond", "bondAbi", bondAbi],
  ["RebasingBond", "localBondAbi", local.localBondAbi],
  ["CertificateToken", "bondAbi", bondAbi],
  ["CertificateToken", "localBondAbi", local.localBondAbi],
  ["PlainToken", "erc20Abi", erc20Abi],
  ["PlainToken", "localPlainTokenAbi", local.localPlainTokenAbi],
  ["PeggedToken", "erc20Abi", erc20Abi],
  ["PeggedToken", "localPeggedTokenAbi", local.localPeggedTokenAbi],
  ["PriceFeed", "priceFeedAbi", priceFeedAbi],
  ["PriceFeed", "localPriceFeedAbi", local.localPriceFeedAbi],
  ["RatioFeed", "ratioFeedAbi", ratioFeedAbi],
  ["RatioFeed", "localRatioFeedAbi", local.localRatioFeedAbi],
  ["RequestPool", "requestPoolAbi", requestPoolAbi],
  ["RequestPool", "localRequestPoolAbi", local.localRequestPoolAbi],
  ["ClaimerPool", "claimerPoolAbi", claimerPoolAbi],
  ["ClaimerPool", "localClaimerPoolAbi", local.localClaimerPoolAbi],
  ["SmartWallet", "smartWalletAbi", local.smartWalletAbi],
  ["Stranger", "strangerAbi", local.strangerAbi],
  ["OddToken", "oddTokenAbi", local.oddTokenAbi],
  ["FaultyToken", "faultyTokenAbi", local.faultyTokenAbi],
])("%s has all that %s says", (name, _, abi) => {
  const compiled = contracts[name].abi.map(describeItem)
  const said = abi.filter(item => !("name" in item && proxyEvents.includes(item.name)))
  expect(compiled).toEqual(expect.arrayContaining(said.map(describeItem)))
})

test.each([
  ["DepositLocked", "0x0e2f9c299e8845d85c6dbd2f995ac53e331fd03215ef6cd894d8859a9c4d6755"],
  ["DepositBurned", "0x873c0c574af4a37e57f4b4002bc41e01c50654427642e84ebbe7b11063be90f6"],
  ["WithdrawMinted", "0x7ef13c4fefd7825b89456cad661f67d3969e8c54ff26aa038aa13d904b7b98b0"],
  ["WithdrawUnlocked", "0x2562d5f169cc1bf77e42f44119992ebee32c8aa70be14794d66150054eaa2d03"],
])("%s has the topic of production", (name, topic) => {
  const event = contracts.Bridge.abi.find(item => item.type === "event" && item.name === name)
  if (event?.type !== "event") throw new Error(`The bridge has no event ${name}.`)
  expect(toEventSelector(event)).toBe(topic)
})
