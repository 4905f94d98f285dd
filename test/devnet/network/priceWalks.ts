/** Around which price (8 decimals) that of each asset walks on the local network, and the seed of its way. */
export const priceWalks: Record<string, { base: bigint; seed: bigint }> = {
  ETH: { base: 3_120_45000000n, seed: 1n },
  MATIC: { base: 72310000n, seed: 2n },
  BNB: { base: 605_70000000n, seed: 3n },
}
