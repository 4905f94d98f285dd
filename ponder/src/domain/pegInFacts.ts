import type { Address, Hex } from "viem"
import type { BondType } from "../../networks/network.ts"
import { bondType } from "./bondType.ts"
import { isSpoof } from "./isSpoof.ts"
import { isWrongPeg } from "./isWrongPeg.ts"
import type { ReceiptDigest } from "./receiptDigest.ts"
import type { PegInKind } from "./scheme.ts"
import { tokenText } from "./tokenText.ts"

type Deposit = {
  kind: PegInKind
  chainId: number
  args: {
    /** Where it goes to. */
    chainId: bigint
    fromAddress: Address
    toAddress: Address
    fromToken: Address
    toToken: Address
    totalAmount: bigint
    metadata: { symbol: Hex; name: Hex; originChain: bigint; originAddress: Address; bondMetadata: Hex }
  }
  digest: ReceiptDigest
  bridgeOf: (chainId: bigint) => Address | undefined
}

type PegInFacts = {
  kind: PegInKind
  toChainId: bigint
  sender: Address
  recipient: Address
  fromToken: Address
  toToken: Address
  shares: bigint
  originChainId: bigint
  originAddress: Address
  bondType: BondType
  receiptHash: Hex
  spoofed: boolean
  wrongPeg: boolean
  depositLogs: number
}

/** What a deposit says, and what its receipt and the registered tokens say about it. */
export function pegInFacts({ kind, chainId, args, digest, bridgeOf }: Deposit): PegInFacts {
  const { fromToken, toToken, metadata } = args
  const toChainId = args.chainId
  const destination = digest.destinations.find(each => each.chainId === toChainId)
  const deposit = {
    kind,
    toChainId,
    fromToken,
    toToken,
    originChainId: metadata.originChain,
    originAddress: metadata.originAddress,
    bondType: bondType(metadata.bondMetadata).bondType,
  }
  return {
    ...deposit,
    sender: args.fromAddress,
    recipient: args.toAddress,
    shares: args.totalAmount,
    receiptHash: digest.receiptHash,
    spoofed: isSpoof({ ...deposit, symbol: tokenText(metadata.symbol), name: tokenText(metadata.name) }),
    wrongPeg: isWrongPeg({ ...deposit, chainId }, bridgeOf),
    depositLogs: destination?.depositLogs ?? 1,
  }
}
