import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  createPublicClient,
  encodeFunctionData,
  getAddress,
  type Hex,
  http,
  numberToHex,
  type PublicClient,
  type TransactionReceipt,
} from "viem"
import { AnvilNode } from "../nodes/anvilNode.ts"

const gasPrice = numberToHex(30_000_000_000n)

type WriteAbility = "nonpayable" | "payable"

type Write<
  Contract extends Abi,
  Name extends ContractFunctionName<Contract, WriteAbility>,
  Args extends ContractFunctionArgs<Contract, WriteAbility, Name>,
> = {
  address: Address
  abi: Contract
  functionName: Name
  args: Args
  value?: bigint
  /** The first account unless told. */
  from?: Address
}

/** A node for one test file. Every transaction gets a block of its own at once, so nothing depends on timing. */
export class TestChain {
  readonly id: number
  readonly client: PublicClient
  readonly accounts: readonly Address[]
  readonly #node: AnvilNode
  readonly #directory: string

  static async start(id: number): Promise<TestChain> {
    const directory = await mkdtemp(join(tmpdir(), "test-chain-"))
    const node = await AnvilNode.start({
      chainId: id,
      genesisNumber: 0,
      genesisTimestamp: 1_700_000_000,
      directory,
    })
    const accounts = await node.rpc.call<Address[]>("eth_accounts")
    return new TestChain(
      id,
      node,
      accounts.map(account => getAddress(account)),
      directory,
    )
  }

  private constructor(id: number, node: AnvilNode, accounts: readonly Address[], directory: string) {
    this.id = id
    this.accounts = accounts
    this.client = createPublicClient({ transport: http(node.rpc.url.href) })
    this.#node = node
    this.#directory = directory
  }

  async setCode(address: Address, runtime: Hex): Promise<void> {
    await this.#node.rpc.call("anvil_setCode", address, runtime)
  }

  /** Rejects with the contract's own reason when the call reverts. */
  async write<
    const Contract extends Abi,
    Name extends ContractFunctionName<Contract, WriteAbility>,
    const Args extends ContractFunctionArgs<Contract, WriteAbility, Name>,
  >(call: Write<Contract, Name, Args>): Promise<TransactionReceipt> {
    const hash = await this.enqueue(call)
    await this.#node.rpc.call("evm_mine")
    return this.client.getTransactionReceipt({ hash })
  }

  /** Like `write`, but the transaction waits for the block of the next one. */
  async enqueue<
    const Contract extends Abi,
    Name extends ContractFunctionName<Contract, WriteAbility>,
    const Args extends ContractFunctionArgs<Contract, WriteAbility, Name>,
  >(call: Write<Contract, Name, Args>): Promise<Hex> {
    const {
      abi,
      functionName,
      args,
      from = this.accounts[0],
    } = call as Write<Abi, string, readonly unknown[]>
    const data = encodeFunctionData({ abi, functionName, args })
    const transaction = { from, to: call.address, data, value: numberToHex(call.value ?? 0n), gasPrice }
    // The node takes a transaction that will revert without a word; only a call is told the reason.
    await this.#node.rpc.call("eth_call", transaction)
    return this.#node.rpc.call<Hex>("eth_sendTransaction", transaction)
  }

  async stop(): Promise<void> {
    await this.#node.stop()
    await rm(this.#directory, { recursive: true })
  }
}
