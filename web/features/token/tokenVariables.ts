/** The token by its address on any chain, and what there is of it where that is the chain it comes from. */
export function tokenVariables(chainId: number, address: `0x${string}`) {
  return { chainId, address, tokenId: `${chainId}-${address}` }
}
