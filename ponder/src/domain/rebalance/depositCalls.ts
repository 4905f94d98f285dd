import { type Address, encodeFunctionData, type Hex } from "viem"
import { bridgeAbi } from "../../../../abis/bridge.ts"
import { erc20Abi } from "../../../../abis/erc20.ts"

export type Deposit = {
  /** On the chain where something is missing, which is where the operator deposits. */
  token: Address
  bridge: Address
  /** The chain that has enough: there the operator takes the same amount out again. */
  claimChainId: number
  treasury: Address
  /** In the token's own smallest unit. */
  amount: bigint
}

export type ContractCall = {
  to: Address
  data: Hex
  /** As a wallet shows it. */
  method: {
    name: string
    payable: boolean
    inputs: readonly { internalType: string; name: string; type: string }[]
  }
  values: Readonly<Record<string, string>>
}

const approve = {
  name: "approve",
  payable: false,
  inputs: [
    { internalType: "address", name: "spender", type: "address" },
    { internalType: "uint256", name: "amount", type: "uint256" },
  ],
} as const

const deposit = {
  name: "deposit",
  payable: false,
  inputs: [
    { internalType: "address", name: "token", type: "address" },
    { internalType: "uint256", name: "toChain", type: "uint256" },
    { internalType: "address", name: "to", type: "address" },
    { internalType: "uint256", name: "amount", type: "uint256" },
  ],
} as const

/** An allowance of just the amount, and the deposit that uses it up. */
export function depositCalls({ token, bridge, claimChainId, treasury, amount }: Deposit): ContractCall[] {
  return [
    {
      to: token,
      data: encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [bridge, amount] }),
      method: approve,
      values: { spender: bridge, amount: `${amount}` },
    },
    {
      to: bridge,
      data: encodeFunctionData({
        abi: bridgeAbi,
        functionName: "deposit",
        args: [token, BigInt(claimChainId), treasury, amount],
      }),
      method: deposit,
      values: { token, toChain: `${claimChainId}`, to: treasury, amount: `${amount}` },
    },
  ]
}
