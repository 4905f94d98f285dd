import { join } from "node:path"
import { type Address, getAddress, numberToHex, parseEventLogs, type TransactionReceipt } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { dataDirectoryPath } from "../../../ponder/launch/dataDirectory.ts"
import type { BondType, Network } from "../../../ponder/networks/network.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import { type CompiledContracts, type ContractName, compileContracts } from "../compile.ts"
import { feedOf } from "../network/placeContracts.ts"
import { localBridgeAbi, localRatioFeedAbi } from "./abis.ts"
import { type Claim, consensus, signClaim } from "./signClaim.ts"
import { TestChain } from "./testChain.ts"

type Deposit = { token: Address; to: TestBridge; amount: bigint; from?: Address; receiver?: Address }

const cacheDirectory = join(dataDirectoryPath(), "contracts")

/** A node with a bridge and a ratio feed at their production addresses, owned by the first account. */
export class TestBridge {
  readonly chain: TestChain
  readonly network: Network
  readonly #contracts: CompiledContracts
  #placed = 0

  /** One bridge on each network; each allows all others. */
  static async start<const Networks extends readonly Network[]>(
    ...networks: Networks
  ): Promise<{ [Index in keyof Networks]: TestBridge }> {
    const contracts = await compileContracts(cacheDirectory)
    const bridges = await Promise.all(
      networks.map(async network => new TestBridge(await TestChain.start(network.id), network, contracts)),
    )
    try {
      await Promise.all(bridges.map(bridge => bridge.#initialize(bridges)))
    } catch (error) {
      await Promise.all(bridges.map(bridge => bridge.stop()))
      throw error
    }
    return bridges as { [Index in keyof Networks]: TestBridge }
  }

  private constructor(chain: TestChain, network: Network, contracts: CompiledContracts) {
    this.chain = chain
    this.network = network
    this.#contracts = contracts
  }

  get address(): Address {
    return this.network.bridge.address
  }

  get owner(): Address {
    return this.chain.accounts[0] as Address
  }

  /** Puts a contract at an address, or at a fresh one. */
  async place(contract: ContractName, address = this.#freshAddress()): Promise<Address> {
    await this.chain.setCode(address, this.#contracts[contract].runtime)
    return address
  }

  async placePeg(originToken: Address, bondType: BondType): Promise<Address> {
    const peg = peggedTokenAddress({ bridge: this.address, originToken, bondType })
    return this.place("PeggedToken", peg)
  }

  async deposit({
    token,
    to,
    amount,
    from = this.owner,
    receiver = from,
  }: Deposit): Promise<TransactionReceipt> {
    const approval = { functionName: "approve", args: [this.address, amount], from } as const
    await this.chain.write({ address: token, abi: erc20Abi, ...approval })
    const args = [token, BigInt(to.network.id), receiver, amount] as const
    return this.chain.write({ address: this.address, abi: bridgeAbi, functionName: "deposit", args, from })
  }

  /** What the notary makes of a deposit on this chain. */
  claimOf(deposit: TransactionReceipt): Promise<Claim> {
    const proof = {
      chainId: BigInt(this.network.id),
      txHash: deposit.transactionHash,
      blockNumber: deposit.blockNumber,
      blockHash: deposit.blockHash,
      transactionIndex: BigInt(deposit.transactionIndex),
      transferAmount: 0n,
    }
    return signClaim(proof, encodeReceipt(deposit))
  }

  withdraw({ encodedProof, rawReceipt, signature }: Claim, from = this.owner): Promise<TransactionReceipt> {
    const args = [encodedProof, rawReceipt, signature] as const
    return this.chain.write({ address: this.address, abi: bridgeAbi, functionName: "withdraw", args, from })
  }

  /** A deposit on this chain and its withdrawal on the other. */
  async transfer(deposit: Deposit): Promise<{ deposit: TransactionReceipt; withdrawal: TransactionReceipt }> {
    const receipt = await this.deposit(deposit)
    return { deposit: receipt, withdrawal: await deposit.to.withdraw(await this.claimOf(receipt)) }
  }

  /** The events of the bridge itself in a transaction. */
  events({ logs }: TransactionReceipt) {
    const own = logs.filter(log => getAddress(log.address) === this.address)
    return parseEventLogs({ abi: bridgeAbi, logs: own })
  }

  balance(token: Address, account: Address): Promise<bigint> {
    const call = { abi: erc20Abi, functionName: "balanceOf", args: [account] } as const
    return this.chain.client.readContract({ address: token, ...call })
  }

  async #initialize(all: readonly TestBridge[]): Promise<void> {
    const { chain, address, owner, network } = this
    const { symbol, name } = network.nativeCoin
    await this.place("Bridge", address)
    await this.place("RatioFeed", feedOf(network))
    const initialize = { functionName: "initialize" } as const
    const bridgeArgs = [owner, consensus, feedOf(network), symbol, name] as const
    await chain.write({ address, abi: localBridgeAbi, ...initialize, args: bridgeArgs })
    await chain.write({
      address: feedOf(network),
      abi: localRatioFeedAbi,
      ...initialize,
      args: [owner, true],
    })
    for (const other of all.filter(bridge => bridge !== this)) {
      const args = [other.address, BigInt(other.network.id)] as const
      await chain.write({ address, abi: bridgeAbi, functionName: "addAllowedContract", args })
    }
  }

  #freshAddress(): Address {
    this.#placed++
    return getAddress(numberToHex(0xa000_0000 + this.#placed, { size: 20 }))
  }

  async stop(): Promise<void> {
    await this.chain.stop()
  }
}
