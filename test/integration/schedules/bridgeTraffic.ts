import {
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  keccak256,
  numberToHex,
  padHex,
  parseAbi,
  stringToHex,
} from "viem"
import { bondAbi } from "../../../abis/bond.ts"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { ratioFeedAbi } from "../../../abis/ratioFeed.ts"
import { enabledNetworks, networks } from "../../../ponder/networks/index.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import type { Log, Transaction } from "../scriptedChains/block.ts"

type Network = (typeof networks)[number]
type Token = Network["tokens"][number] & { chainId: number }

export type Deposit = {
  fromChainId: number
  toChainId: number
  token: Token
  /** Tokens change their names over time. */
  name: string
  sender: Address
  recipient: Address
  shares: bigint
}

/** What a withdrawal has of the deposit that it belongs to. */
export type Claim = Omit<Deposit, "name"> & { receiptHash: Hex }

export const tokens: Token[] = enabledNetworks.flatMap(network =>
  network.tokens.map(token => ({ ...token, chainId: network.id })),
)

const stranger: Address = `0x${"5e".repeat(20)}`
const erc20Abi = parseAbi(["event Transfer(address indexed from, address indexed to, uint256 value)"])
const walletAbi = parseAbi(["function execute(address to, bytes data)"])
const bondTypes = { PLAIN: 0, REBASING: 1, NON_REBASING: 2 }

export function account(number: number): Address {
  return padHex(numberToHex(0xacc0000 + number), { size: 20 })
}

function networkOf(chainId: number): Network | undefined {
  return networks.find(({ id }) => id === chainId)
}

/** The contract that stands for a token on a chain; a chain that nobody indexes has some address, too. */
function contractOf(token: Token, chainId: number): Address {
  if (chainId === token.chainId) return token.address
  const bridge = networkOf(chainId)?.bridge.address ?? stranger
  return peggedTokenAddress({ bridge, originToken: token.address, bondType: token.bondType })
}

/** The logs of a deposit: the token's own one, and the bridge's, or that of a contract that imitates a bridge. */
export function depositLogs(deposit: Deposit, emitter = bridgeOf(deposit.fromChainId)): Log[] {
  const { fromChainId, toChainId, token, name, sender, recipient, shares } = deposit
  const metadata = {
    symbol: stringToHex(token.symbol, { size: 32 }),
    name: stringToHex(name.slice(0, 32), { size: 32 }),
    originChain: BigInt(token.chainId),
    originAddress: token.address,
    bondMetadata: padHex(numberToHex(bondTypes[token.bondType], { size: 2 }), { size: 32, dir: "right" }),
  }
  const args = {
    chainId: BigInt(toChainId),
    fromAddress: sender,
    toAddress: recipient,
    fromToken: contractOf(token, fromChainId),
    toToken: contractOf(token, toChainId),
    totalAmount: shares,
    metadata,
    originToken: token.address,
  }
  const isOrigin = token.chainId === fromChainId
  return [
    transferLog(args.fromToken, sender, emitter, shares),
    bridgeLog(emitter, isOrigin ? "DepositLocked" : "DepositBurned", args),
  ]
}

export function imitatedDepositLogs(deposit: Deposit): Log[] {
  return depositLogs(deposit, stranger).slice(1)
}

export function withdrawalLogs(claim: Claim, bridge = bridgeOf(claim.toChainId)): Log[] {
  const { fromChainId, toChainId, token, sender, recipient, shares, receiptHash } = claim
  const toToken = contractOf(token, toChainId)
  const args = {
    receiptHash,
    fromAddress: sender,
    toAddress: recipient,
    fromToken: contractOf(token, fromChainId),
    toToken,
    totalAmount: shares,
  }
  const isOrigin = token.chainId === toChainId
  return [
    transferLog(toToken, bridge, recipient, shares),
    bridgeLog(bridge, isOrigin ? "WithdrawUnlocked" : "WithdrawMinted", args),
  ]
}

export function governanceLog(chainId: number, kind: number, subject: Address): Log {
  const bridge = bridgeOf(chainId)
  const choices = [
    () => bridgeLog(bridge, "Paused", { account: subject }),
    () => bridgeLog(bridge, "Unpaused", { account: subject }),
    () => bridgeLog(bridge, "ConsensusChanged", { consensusAddress: subject }),
    () => bridgeLog(bridge, "ContractAllowed", { contractAddress: subject, toChain: 56n }),
    () => bridgeLog(bridge, "ContractDisallowed", { contractAddress: subject, toChain: 56n }),
  ]
  const make = choices[kind % choices.length]
  if (!make) throw new Error("There is no such decision.")
  return make()
}

/** By the bond itself where it is at home, else by the feed of the chain. */
export function ratioLog(chainId: number, token: Token, ratio: bigint): Log {
  const data = encodeAbiParameters([{ type: "uint256" }], [ratio])
  if (token.chainId === chainId) {
    return {
      address: token.address,
      topics: asTopics(encodeEventTopics({ abi: bondAbi, eventName: "RatioUpdate" })),
      data,
    }
  }
  const topics = encodeEventTopics({
    abi: ratioFeedAbi,
    eventName: "RatioUpdated",
    args: { token: token.address },
  })
  const address = networkOf(chainId)?.ratioFeed ?? stranger
  const amounts = encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [ratio + 1n, ratio])
  return { address, topics: asTopics(topics), data: amounts }
}

export function transferLog(token: Address, from: Address, to: Address, value: bigint): Log {
  const topics = encodeEventTopics({ abi: erc20Abi, eventName: "Transfer", args: { from, to } })
  return {
    address: token,
    topics: asTopics(topics),
    data: encodeAbiParameters([{ type: "uint256" }], [value]),
  }
}

export function withdrawCalldata(encodedProof: Hex, rawReceipt: Hex): Hex {
  const signature: Hex = `0x${"51".repeat(65)}`
  return encodeFunctionData({
    abi: bridgeAbi,
    functionName: "withdraw",
    args: [encodedProof, rawReceipt, signature],
  })
}

/** The same call through a contract: its calldata does not begin with that of the bridge. */
export function wrapped(chainId: number, call: Hex): Pick<Transaction, "to" | "input"> {
  const input = encodeFunctionData({
    abi: walletAbi,
    functionName: "execute",
    args: [bridgeOf(chainId), call],
  })
  return { to: stranger, input }
}

export function transactionHash(...name: (string | number)[]): Hex {
  return keccak256(stringToHex(name.join(" ")))
}

export function bridgeOf(chainId: number): Address {
  const network = networkOf(chainId)
  if (!network) throw new Error(`Chain ${chainId} has no bridge that is indexed.`)
  return network.bridge.address
}

/** Encodes an event of the bridge from its named arguments; those that the event does not have are ignored. */
function bridgeLog(address: Address, eventName: string, args: Record<string, unknown>): Log {
  const event = bridgeAbi.find(item => item.type === "event" && item.name === eventName)
  if (event?.type !== "event") throw new Error(`The bridge has no event ${eventName}.`)
  const inputs: readonly { name: string; type: string; indexed?: boolean }[] = event.inputs
  const plain = inputs.filter(({ indexed }) => !indexed)
  return {
    address,
    topics: asTopics(encodeEventTopics({ abi: [event], args: args as never })),
    data: encodeAbiParameters(
      plain,
      plain.map(({ name }) => args[name]),
    ),
  }
}

function asTopics(topics: ReturnType<typeof encodeEventTopics>): Hex[] {
  return topics.flatMap(topic => topic ?? [])
}
