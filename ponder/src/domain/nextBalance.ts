const MOST = 2n ** 256n - 1n

/**
 * The balance after a change. No honest token has more than fits into 256 bits; one that lies about its transfers is
 * held at that bound, so that it cannot overflow the column and stop the index for everybody.
 */
export function nextBalance(balance: bigint, change: bigint): bigint {
  const next = balance + change
  if (next > MOST) return MOST
  return next < -MOST ? -MOST : next
}
