/** How the public API names a token: by the chain and contract that it comes from. */
export function tokenId(originChainId: bigint | number, originAddress: string): string {
  return `${originChainId}-${originAddress.toLowerCase()}`
}
