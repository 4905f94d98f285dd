import { type Address, encodeFunctionData, type Hex, maxUint256 } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { avalanche } from "../../../ponder/networks/avalanche.ts"
import { enabledNetworks } from "../../../ponder/networks/index.ts"
import type { Asset, Network, PriceFeed, StakingPool } from "../../../ponder/networks/network.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import type { CompiledContracts, ContractName } from "../compile.ts"
import {
  localBondAbi,
  localBridgeAbi,
  localClaimerPoolAbi,
  localPlainTokenAbi,
  localPriceFeedAbi,
  localRatioFeedAbi,
  localRequestPoolAbi,
  smartWalletAbi,
} from "../contracts/abis.ts"
import type { LocalChain, Transaction } from "../nodes/localChain.ts"
import { accounts } from "../traffic/plan.ts"
import { priceWalks } from "./priceWalks.ts"
import { addressNamed, type LocalToken, localTokens } from "./tokens.ts"

export const smartWallet = addressNamed("smart wallet")
export const stranger = addressNamed("stranger")

const contractOf = {
  PLAIN: "PlainToken",
  REBASING: "RebasingBond",
  NON_REBASING: "CertificateToken",
} as const

const poolContractOf = { REQUESTS: "RequestPool", CLAIMERS: "ClaimerPool" } as const

type Setup = { contracts: CompiledContracts; consensus: Address; timestamp: number }

/** Puts bridge, feed, tokens and pegs at their production addresses and makes them ready in two blocks. */
export async function placeContracts(
  chain: LocalChain,
  { contracts, consensus, timestamp }: Setup,
): Promise<void> {
  const placements = placementsOn(chain.network)
  await chain.node.rpc.batch(
    placements.map(({ address, contract }) => ({
      method: "anvil_setCode",
      params: [address, contracts[contract].runtime],
    })),
  )
  const failed = [
    ...(await chain.seal(initialCalls(chain, consensus), timestamp)),
    ...(await chain.seal(fundingCalls(chain), timestamp + 12)),
  ].find(receipt => receipt.status !== "0x1")
  if (failed) throw new Error(`Setting up chain ${chain.network.id} failed in ${failed.transactionHash}.`)
}

/** Local pegs need a feed even where none is known of the real chain. */
export function feedOf({ id, ratioFeed }: Network): Address {
  return ratioFeed ?? addressNamed(`ratio feed of chain ${id}`)
}

export function tokensFrom(chainId: number): LocalToken[] {
  return localTokens.filter(token => token.originChainId === chainId && !token.native)
}

/** Where a token stands on a chain: itself at home or in a pair, its peg elsewhere. */
export function addressOn(token: LocalToken, network: Network): Address {
  if (token.originChainId === network.id) return token.address
  const pair = token.pairs.find(({ chainId }) => chainId === network.id)
  return pair?.address ?? pegOn(token, network)
}

function pegOn({ address, bondType }: LocalToken, network: Network): Address {
  return peggedTokenAddress({ bridge: network.bridge.address, originToken: address, bondType })
}

function placementsOn(network: Network): { address: Address; contract: ContractName }[] {
  return [
    { address: network.bridge.address, contract: "Bridge" },
    { address: feedOf(network), contract: "RatioFeed" },
    ...priceFeedsOf(network).map(({ address }) => ({ address, contract: "PriceFeed" as const })),
    ...stakingPoolsOf(network).map(pool => ({
      address: pool.address,
      contract: poolContractOf[pool.queueOf],
    })),
    { address: smartWallet, contract: "SmartWallet" },
    { address: stranger, contract: "Stranger" },
    ...tokensFrom(network.id).map(token => ({
      address: token.address,
      contract: contractOf[token.bondType],
    })),
    ...localTokens
      .filter(token => token.originChainId !== network.id)
      .map(token => ({ address: pegOn(token, network), contract: "PeggedToken" as const })),
  ]
}

function initialCalls(chain: LocalChain, consensus: Address): Transaction[] {
  const { network } = chain
  const [owner, walletOwner] = [accountOf(chain, accounts.owner), accountOf(chain, accounts.walletOwner)]
  const call = (to: Address, data: Hex): Transaction => ({ from: owner, to, data })
  const onBridge = (data: Hex) => call(network.bridge.address, data)
  const { symbol, name } = network.nativeCoin
  // Deposits may also go to a bridge that nobody stands in for here.
  const others = [...enabledNetworks, avalanche].filter(({ id }) => id !== network.id)
  const allowed = others.map(({ id, bridge }) => [bridge.address, BigInt(id)] as const)
  return [
    onBridge(
      encodeFunctionData({
        abi: localBridgeAbi,
        functionName: "initialize",
        args: [owner, consensus, feedOf(network), symbol, name],
      }),
    ),
    call(
      feedOf(network),
      // Polygon's feed is an older one: it changes ratios without an event.
      encodeFunctionData({
        abi: localRatioFeedAbi,
        functionName: "initialize",
        args: [owner, network.id !== 137],
      }),
    ),
    ...priceFeedsOf(network).map(({ address, asset }) => call(address, initializePriceFeed(asset, owner))),
    ...stakingPoolsOf(network).map(pool => call(pool.address, initializePool(pool, owner))),
    call(
      smartWallet,
      encodeFunctionData({ abi: smartWalletAbi, functionName: "initialize", args: [walletOwner] }),
    ),
    ...allowed.map(args =>
      onBridge(encodeFunctionData({ abi: bridgeAbi, functionName: "addAllowedContract", args })),
    ),
    ...tokensFrom(network.id).flatMap(token => [
      call(token.address, initializeToken(token, owner)),
      ...token.pairs.map(pair =>
        onBridge(
          encodeFunctionData({
            abi: localBridgeAbi,
            functionName: "setPair",
            args: [token.address, BigInt(pair.chainId), pair.address],
          }),
        ),
      ),
    ]),
  ]
}

function priceFeedsOf({ priceFeeds = [] }: Network): PriceFeed[] {
  return priceFeeds
}

function stakingPoolsOf({ stakingPools = [] }: Network): StakingPool[] {
  return stakingPools
}

function initializePool({ queueOf, tokens }: StakingPool, owner: Address): Hex {
  const [bond] = tokens
  return queueOf === "REQUESTS" && bond
    ? encodeFunctionData({ abi: localRequestPoolAbi, functionName: "initialize", args: [owner, bond] })
    : encodeFunctionData({ abi: localClaimerPoolAbi, functionName: "initialize", args: [owner] })
}

function initializePriceFeed(asset: Asset, owner: Address): Hex {
  const walk = priceWalks[asset]
  if (!walk) throw new Error(`No price of ${asset} is planned on the local network.`)
  return encodeFunctionData({
    abi: localPriceFeedAbi,
    functionName: "initialize",
    args: [owner, `${asset} / USD`, walk.base, walk.seed],
  })
}

function initializeToken({ bondType, name, symbol, decimals }: LocalToken, owner: Address): Hex {
  return bondType === "PLAIN"
    ? encodeFunctionData({
        abi: localPlainTokenAbi,
        functionName: "initialize",
        args: [owner, name, symbol, decimals],
      })
    : encodeFunctionData({ abi: localBondAbi, functionName: "initialize", args: [owner, name, symbol] })
}

/** Everybody starts with plenty of every token of the chain, and the bridge with liquidity for the pairs. */
function fundingCalls(chain: LocalChain): Transaction[] {
  const owner = accountOf(chain, accounts.owner)
  const mint = (token: LocalToken, to: Address, whole: bigint): Transaction => ({
    from: owner,
    to: token.address,
    data: encodeFunctionData({
      abi: localPlainTokenAbi,
      functionName: "mint",
      args: [to, whole * 10n ** BigInt(token.decimals)],
    }),
  })
  const holders = [...chain.accounts.slice(accounts.firstUser, accounts.walletOwner + 1), smartWallet]
  return tokensFrom(chain.network.id).flatMap(token => [
    ...holders.map(holder => mint(token, holder, 10_000_000n)),
    ...token.pairs.map(() => mint(token, chain.network.bridge.address, 50_000_000n)),
    walletApproval(chain, token),
  ])
}

function walletApproval(chain: LocalChain, token: LocalToken): Transaction {
  const approve = encodeFunctionData({
    abi: erc20Abi,
    functionName: "approve",
    args: [chain.network.bridge.address, maxUint256],
  })
  return {
    from: accountOf(chain, accounts.walletOwner),
    to: smartWallet,
    data: encodeFunctionData({
      abi: smartWalletAbi,
      functionName: "execute",
      args: [[{ target: token.address, value: 0n, data: approve }]],
    }),
  }
}

export function accountOf(chain: LocalChain, index: number): Address {
  const account = chain.accounts[index]
  if (!account) throw new Error(`Chain ${chain.network.id} has no account ${index}.`)
  return account
}
