import { type Address, encodeFunctionData, type Hex, maxUint256, pad, stringToHex, toHex } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import type { Asset } from "../../../ponder/networks/network.ts"
import {
  localBondAbi,
  localPriceFeedAbi,
  localRatioFeedAbi,
  smartWalletAbi,
  strangerAbi,
} from "../contracts/abis.ts"
import { accountOf, addressOn, feedOf, smartWallet, stranger, tokensFrom } from "../network/placeContracts.ts"
import { localToken, localTokens } from "../network/tokens.ts"
import type { LocalChain, Transaction } from "../nodes/localChain.ts"
import { consensusAddresses } from "../notary/consensusKeys.ts"
import type { Notarization } from "../notary/notarize.ts"
import { type Action, accounts, type PlannedDeposit, type PlannedTransfer, priceFaults } from "./plan.ts"
import { bondKeys, ratioOn } from "./ratios.ts"
import { stakingTransaction } from "./stakingTransaction.ts"

type Call = { target: Address; value: bigint; data: Hex }

/** The transactions that carry an action out on its chain. A claim brings the notary's word along. */
export function toTransactions(
  chain: LocalChain,
  action: Action,
  notarization?: Notarization,
): Transaction[] {
  const bridge = chain.network.bridge.address
  const owner = accountOf(chain, accounts.owner)
  switch (action.kind) {
    case "approve":
      return [approval(chain, action.account, action.token)]
    case "deposit":
      return [depositTransaction(chain, action.transfer)]
    case "claim":
      return [claimTransaction(chain, action.by, notarization)]
    case "ratios":
      return ratioUpdates(chain, action.day)
    case "pause":
      return [
        { from: owner, to: bridge, data: encodeFunctionData({ abi: bridgeAbi, functionName: "pause" }) },
      ]
    case "unpause":
      return [
        { from: owner, to: bridge, data: encodeFunctionData({ abi: bridgeAbi, functionName: "unpause" }) },
      ]
    case "change-consensus":
      return [{ from: owner, to: bridge, data: consensusChange() }]
    case "rename": {
      const args = [action.name, action.symbol] as const
      const data = encodeFunctionData({ abi: localBondAbi, functionName: "rename", args })
      return [{ from: owner, to: localToken(action.token).address, data }]
    }
    case "price-feed": {
      const args = [priceFaults.indexOf(action.fault)] as const
      const data = encodeFunctionData({ abi: localPriceFeedAbi, functionName: "setFault", args })
      return [{ from: owner, to: priceFeedOn(chain, action.asset), data }]
    }
    case "straight-to-bridge": {
      const args = [bridge, action.amount] as const
      const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args })
      return [{ from: accountOf(chain, action.account), to: localToken(action.token).address, data }]
    }
    case "stake":
    case "unstake":
    case "distribute":
      return [stakingTransaction(chain, action)]
    case "payment":
      return [{ from: accountOf(chain, action.account), to: owner, value: 10n ** 15n, legacy: true }]
  }
}

function priceFeedOn({ network }: LocalChain, asset: Asset): Address {
  const feed = network.priceFeeds?.find(known => known.asset === asset)
  if (!feed) throw new Error(`Chain ${network.id} has no price feed of ${asset}.`)
  return feed.address
}

function approval(chain: LocalChain, account: number, token: string): Transaction {
  const args = [chain.network.bridge.address, maxUint256] as const
  return {
    from: accountOf(chain, account),
    to: localToken(token).address,
    data: encodeFunctionData({ abi: erc20Abi, functionName: "approve", args }),
  }
}

function depositTransaction(chain: LocalChain, transfer: PlannedTransfer): Transaction {
  const recipient = accountOf(chain, transfer.recipient)
  const calls = transfer.deposits.map(deposit => depositCall(chain, deposit, recipient))
  if (transfer.withLookAlike)
    calls.push(...transfer.deposits.map(deposit => lookAlike(chain, deposit, recipient)))
  // Wallets of both kinds are in use: some still send the older envelope.
  const legacy = transfer.id % 3 === 0
  const [first] = calls
  if (transfer.sender !== "wallet" && first) {
    return {
      from: accountOf(chain, transfer.sender),
      to: first.target,
      data: first.data,
      value: first.value,
      legacy,
    }
  }
  const data = encodeFunctionData({ abi: smartWalletAbi, functionName: "execute", args: [calls] })
  return { from: accountOf(chain, accounts.walletOwner), to: smartWallet, data, legacy }
}

function depositCall(
  chain: LocalChain,
  { token, toChainId, amount }: PlannedDeposit,
  recipient: Address,
): Call {
  const target = chain.network.bridge.address
  const from = localToken(token)
  const destination = BigInt(toChainId)
  if (from.native && from.originChainId === chain.network.id) {
    const args = [destination, recipient] as const
    return {
      target,
      value: amount,
      data: encodeFunctionData({ abi: bridgeAbi, functionName: "deposit", args }),
    }
  }
  const args = [addressOn(from, chain.network), destination, recipient, amount] as const
  return { target, value: 0n, data: encodeFunctionData({ abi: bridgeAbi, functionName: "deposit", args }) }
}

function lookAlike(
  chain: LocalChain,
  { token, toChainId, amount }: PlannedDeposit,
  recipient: Address,
): Call {
  const { address, symbol, name } = localToken(token)
  const text = (value: string) => pad(stringToHex(value), { dir: "right", size: 32 })
  const metadata = {
    symbol: text(symbol),
    name: text(name),
    originChain: BigInt(chain.network.id),
    originAddress: address,
    bondMetadata: pad(toHex(1, { size: 2 }), { dir: "right", size: 32 }),
  }
  const args = [BigInt(toChainId), recipient, recipient, address, address, amount, metadata] as const
  const data = encodeFunctionData({ abi: strangerAbi, functionName: "imitateDeposit", args })
  return { target: stranger, value: 0n, data }
}

function claimTransaction(
  chain: LocalChain,
  by: number,
  notarization: Notarization | undefined,
): Transaction {
  if (!notarization) throw new Error("A claim needs the notary's word.")
  const { encodedProof, encodedReceipt, signature } = notarization
  const args = [encodedProof, encodedReceipt, signature] as const
  return {
    from: accountOf(chain, by),
    to: chain.network.bridge.address,
    data: encodeFunctionData({ abi: bridgeAbi, functionName: "withdraw", args }),
  }
}

/** Bonds tell their ratio at home; the feed of every chain repeats it for the pegs there. */
function ratioUpdates(chain: LocalChain, day: number): Transaction[] {
  const owner = accountOf(chain, accounts.owner)
  const foreign = localTokens.filter(
    token => bondKeys.includes(token.key) && token.originChainId !== chain.network.id,
  )
  const atHome = tokensFrom(chain.network.id).filter(token => bondKeys.includes(token.key))
  const feedArguments = [
    foreign.map(token => token.address),
    foreign.map(token => ratioOn(token.key, day)),
  ] as const
  return [
    ...atHome.map(token => {
      const args = [ratioOn(token.key, day)] as const
      return {
        from: owner,
        to: token.address,
        data: encodeFunctionData({ abi: localBondAbi, functionName: "updateRatio", args }),
      }
    }),
    {
      from: owner,
      to: feedOf(chain.network),
      data: encodeFunctionData({
        abi: localRatioFeedAbi,
        functionName: "updateRatioBatch",
        args: feedArguments,
      }),
    },
  ]
}

function consensusChange(): Hex {
  const [, next] = consensusAddresses
  if (!next) throw new Error("The notary has no second key.")
  return encodeFunctionData({ abi: bridgeAbi, functionName: "changeConsensus", args: [next] })
}
