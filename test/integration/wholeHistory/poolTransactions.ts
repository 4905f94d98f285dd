import { type Address, encodeFunctionData, type Hex } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { erc20Abi } from "../../../abis/erc20.ts"
import { localPlainTokenAbi } from "../../devnet/contracts/abis.ts"
import type { LocalNetwork } from "../../devnet/network/localNetwork.ts"
import { accountOf } from "../../devnet/network/placeContracts.ts"
import type { RawReceipt } from "../../devnet/nodes/jsonRpc.ts"
import type { LocalChain } from "../../devnet/nodes/localChain.ts"
import { accounts } from "../../devnet/traffic/plan.ts"

type Owner = { token: Address; account: Address; amount: bigint }

/** Gives somebody tokens that nobody had before. */
export async function mintTokens(chain: LocalChain, { token, account, amount }: Owner): Promise<void> {
  const data = encodeFunctionData({ abi: localPlainTokenAbi, functionName: "mint", args: [account, amount] })
  await sealed(chain, { from: accountOf(chain, accounts.owner), to: token, data })
}

/** Sends tokens of a chain to another one, to oneself; the deposit's receipt. */
export async function depositTokens(
  chain: LocalChain,
  { token, account, amount, toChainId }: Owner & { toChainId: number },
): Promise<RawReceipt> {
  const bridge = chain.network.bridge.address
  const approval = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [bridge, amount] })
  await sealed(chain, { from: account, to: token, data: approval })
  const args = [token, BigInt(toChainId), account, amount] as const
  const data = encodeFunctionData({ abi: bridgeAbi, functionName: "deposit", args })
  return sealed(chain, { from: account, to: bridge, data })
}

/** Claims a deposit with the notary's word; whether the bridge paid. */
export async function claimDeposit(
  network: LocalNetwork,
  { deposit, from, to, account }: { deposit: RawReceipt; from: number; to: number; account: Address },
): Promise<boolean> {
  const { encodedProof, encodedReceipt, signature } = await network.notarize(from, deposit)
  const args = [encodedProof, encodedReceipt, signature] as const
  const data = encodeFunctionData({ abi: bridgeAbi, functionName: "withdraw", args })
  const chain = network.chain(to)
  const [receipt] = await chain.seal([{ from: account, to: chain.network.bridge.address, data }])
  return receipt?.status === "0x1"
}

type BatchFile = {
  chainId: string
  transactions: {
    to: Address
    value: string
    contractMethod: { name: string; inputs: { name: string; type: string; internalType: string }[] }
    contractInputsValues: Record<string, string>
  }[]
}

/** Does what is in a file as a multisig does that imports it: encodes each call from what its signers were shown. */
export async function executeBatch(
  chain: LocalChain,
  content: string,
  treasury: Address,
): Promise<RawReceipt[]> {
  const { chainId, transactions } = JSON.parse(content) as BatchFile
  if (chainId !== `${chain.network.id}`) throw new Error(`The file is for chain ${chainId}.`)
  const receipts: RawReceipt[] = []
  for (const { to, value, contractMethod, contractInputsValues } of transactions) {
    const { name, inputs } = contractMethod
    const abi = [{ type: "function", name, inputs, outputs: [], stateMutability: "nonpayable" }] as const
    const data = encodeFunctionData({ abi, args: inputs.map(input => contractInputsValues[input.name]) })
    receipts.push(await sealed(chain, { from: treasury, to, data, value: BigInt(value) }))
  }
  return receipts
}

type Call = { from: Address; to: Address; data: Hex; value?: bigint }

async function sealed(chain: LocalChain, call: Call): Promise<RawReceipt> {
  const [receipt] = await chain.seal([call])
  if (receipt?.status !== "0x1") throw new Error(`A call of ${call.to} failed.`)
  return receipt
}
