const DECIMALS = 18

/** An exact decimal as shares; what is finer than a share is left out. */
export function tokensToShares(tokens: string): string {
  const [whole = "0", fraction = ""] = tokens.split(".")
  return String(BigInt(`${whole}${fraction.slice(0, DECIMALS).padEnd(DECIMALS, "0")}`))
}
