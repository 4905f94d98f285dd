import type { Address } from "viem"
import type { BondType } from "../../networks/network.ts"
import { isSameAddress } from "./isSameAddress.ts"
import { peggedTokenAddress } from "./peggedTokenAddress.ts"
import { registeredToken } from "./registeredToken.ts"
import type { PegInKind } from "./scheme.ts"

type Deposit = {
  kind: PegInKind
  chainId: number
  toChainId: bigint
  fromToken: Address
  toToken: Address
  originChainId: bigint
  originAddress: Address
  bondType: BondType
}

/** The bridge of a chain; undefined where it is not known, so that nothing can be derived there. */
type BridgeOf = (chainId: bigint) => Address | undefined

/** Whether a deposit takes or promises another token than the one that the bridge derives from the origin. */
export function isWrongPeg(deposit: Deposit, bridgeOf: BridgeOf): boolean {
  return !isRightSource(deposit, bridgeOf) || !isRightDestination(deposit, bridgeOf)
}

function isRightSource(deposit: Deposit, bridgeOf: BridgeOf): boolean {
  const { kind, chainId, fromToken, originChainId, originAddress } = deposit
  const isHome = originChainId === BigInt(chainId)
  if (kind === "LOCKED") return isHome && isSameAddress(fromToken, originAddress)
  return !isHome && isPegOn(BigInt(chainId), fromToken, deposit, bridgeOf)
}

function isRightDestination(deposit: Deposit, bridgeOf: BridgeOf): boolean {
  const { toChainId, toToken, originChainId, originAddress } = deposit
  if (toChainId === originChainId) return isSameAddress(toToken, originAddress)
  const pairs = registeredToken(originChainId, originAddress)?.pairs ?? []
  const isPair = pairs.some(
    pair => BigInt(pair.chainId) === toChainId && isSameAddress(pair.address, toToken),
  )
  return isPair || isPegOn(toChainId, toToken, deposit, bridgeOf)
}

function isPegOn(chainId: bigint, token: Address, deposit: Deposit, bridgeOf: BridgeOf): boolean {
  const bridge = bridgeOf(chainId)
  if (!bridge) return true
  const { originAddress: originToken, bondType } = deposit
  return isSameAddress(token, peggedTokenAddress({ bridge, originToken, bondType }))
}
