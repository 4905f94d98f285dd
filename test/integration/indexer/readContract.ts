import {
  type Abi,
  type Address,
  decodeFunctionResult,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
} from "viem"
import type { JsonRpc } from "../../devnet/nodes/jsonRpc.ts"

type View = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[] }

/** A number that a contract on a local chain answers, now or as of a block. */
export async function readContract(
  rpc: JsonRpc,
  { address, ...call }: View,
  block = "latest",
): Promise<bigint> {
  const data = encodeFunctionData(call as EncodeFunctionDataParameters)
  const answer = await rpc.call<Hex>("eth_call", { to: address, data }, block)
  return decodeFunctionResult({ abi: call.abi, functionName: call.functionName, data: answer }) as bigint
}
