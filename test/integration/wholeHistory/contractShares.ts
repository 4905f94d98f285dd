import { type Address, encodeFunctionData, type Hex, numberToHex } from "viem"
import { erc20Abi } from "../../../abis/erc20.ts"
import { localPeggedTokenAbi } from "../../devnet/contracts/abis.ts"
import { localTokens } from "../../devnet/network/tokens.ts"
import type { RpcCall } from "../../devnet/nodes/jsonRpc.ts"
import type { LocalChain } from "../../devnet/nodes/localChain.ts"

export type Account = { token: Address; side: string }

/** What the contracts of a chain themselves say that its bridge holds or has minted, now or at a block: with 18 decimals. */
export async function contractShares(
  { node, network }: LocalChain,
  accounts: readonly Account[],
  block?: number,
): Promise<bigint[]> {
  const at = block === undefined ? "latest" : numberToHex(block)
  const answers = await node.rpc.batch<Hex>(
    accounts.map(account => question(account, network.bridge.address, at)),
  )
  return answers.map((answer, place) => {
    const decimals = knownToken(accounts[place]?.token)?.decimals ?? 18
    return BigInt(answer) * 10n ** BigInt(18 - decimals)
  })
}

export function knownToken(token: Address | undefined) {
  return localTokens.find(({ address }) => address.toLowerCase() === token?.toLowerCase())
}

function question({ token, side }: Account, bridge: Address, at: string): RpcCall {
  const known = knownToken(token)
  if (side === "LOCKED" && known?.native) return { method: "eth_getBalance", params: [bridge, at] }
  const data =
    side === "MINTED"
      ? encodeFunctionData({ abi: localPeggedTokenAbi, functionName: "totalShares" })
      : known?.bondType === "REBASING"
        ? encodeFunctionData({ abi: localPeggedTokenAbi, functionName: "sharesOf", args: [bridge] })
        : encodeFunctionData({ abi: erc20Abi, functionName: "balanceOf", args: [bridge] })
  return { method: "eth_call", params: [{ to: token, data }, at] }
}
