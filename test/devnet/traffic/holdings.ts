type Holding = { account: number; shares: bigint }
type Credit = Holding & { at: number; chainId: number; token: string }

/** Who holds how much of a token away from its origin, so that a plan never sends what its sender does not have. */
export class Holdings {
  readonly #byPlace = new Map<string, Map<number, bigint>>()
  #pending: Credit[] = []

  /** What a claim brings, from the moment of the claim on. */
  credit(credit: Credit): void {
    this.#pending.push(credit)
  }

  debit(chainId: number, token: string, account: number, shares: bigint): void {
    const holders = this.#holders(chainId, token)
    holders.set(account, (holders.get(account) ?? 0n) - shares)
  }

  /** The accounts that can send at least `shares` at that moment. */
  holdersOf(chainId: number, token: string, shares: bigint, at: number): Holding[] {
    this.#settle(at)
    return [...this.#holders(chainId, token)]
      .filter(([, held]) => held >= shares)
      .map(([account, held]) => ({ account, shares: held }))
  }

  #settle(at: number): void {
    const due = this.#pending.filter(credit => credit.at < at)
    this.#pending = this.#pending.filter(credit => credit.at >= at)
    for (const { chainId, token, account, shares } of due) this.debit(chainId, token, account, -shares)
  }

  #holders(chainId: number, token: string): Map<number, bigint> {
    const place = `${chainId}/${token}`
    const holders = this.#byPlace.get(place) ?? new Map<number, bigint>()
    this.#byPlace.set(place, holders)
    return holders
  }
}
