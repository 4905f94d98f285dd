import type { Context } from "ponder:registry"
import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  numberToHex,
} from "viem"
import { contractAnswer } from "./contractAnswer.ts"
import type { PinnedMethod } from "./pinnedRequest.ts"

type Block = { hash: Hex; number: bigint }
type Client = Pick<Context, "client">

type View<abi extends Abi, name extends ContractFunctionName<abi, "view">> = {
  abi: abi
  address: Address
  functionName: name
  args?: ContractFunctionArgs<abi, "view", name>
}

/** What a contract answers in the state of a block; undefined where it has no proper answer. */
export async function readContractAt<const abi extends Abi, name extends ContractFunctionName<abi, "view">>(
  block: Block,
  { address, ...call }: View<abi, name>,
  context: Client,
): Promise<ContractFunctionReturnType<abi, "view", name> | undefined> {
  const data = encodeFunctionData(call as EncodeFunctionDataParameters)
  return contractAnswer(
    ask("bridge_call", { to: address, data }, block, context).then(answer =>
      answer === null
        ? undefined
        : (decodeFunctionResult({ ...call, data: answer } as never) as ContractFunctionReturnType<
            abi,
            "view",
            name
          >),
    ),
  )
}

/** The balance of an account in the chain's own coin; undefined where the block is no longer part of the chain. */
export async function readBalanceAt(
  block: Block,
  address: Address,
  context: Client,
): Promise<bigint | undefined> {
  const answer = await ask("bridge_getBalance", address, block, context)
  return answer === null ? undefined : hexToBigInt(answer)
}

/** Null where a reorg has taken the block away; what is made of the answer then is about to be undone. */
function ask(method: PinnedMethod, subject: unknown, block: Block, { client }: Client): Promise<Hex | null> {
  const params = [subject, { hash: block.hash, number: numberToHex(block.number) }]
  return client.request({ method, params } as never) as Promise<Hex | null>
}
