import { type LocalToken, localToken } from "../network/tokens.ts"
import { Holdings } from "./holdings.ts"
import { accounts, type PlannedTransfer } from "./plan.ts"
import type { Random } from "./random.ts"
import { dayOf, ratioOn } from "./ratios.ts"
import { type Route, routes } from "./routes.ts"

const ONE = 10n ** 18n

type Timing = { historyStart: number; lastRatioDay: number; firstTransferId: number }

/** Makes ordinary transfers over the documented routes that their senders can afford. */
export class TransferMaker {
  readonly #random: Random
  readonly #timing: Timing
  readonly #holdings = new Holdings()
  #nextId: number

  constructor(random: Random, timing: Timing) {
    this.#random = random
    this.#timing = timing
    this.#nextId = timing.firstTransferId
  }

  nextId(): number {
    return this.#nextId++
  }

  transferAt(at: number): PlannedTransfer {
    for (;;) {
      const transfer = this.#along(this.#random.weighted(routes), at)
      if (transfer) return transfer
    }
  }

  /** The recipient can send on what was claimed. */
  claimed(transfer: PlannedTransfer, at: number): void {
    for (const { token, toChainId, amount } of transfer.deposits) {
      const shares = this.#toShares(localToken(token), transfer.fromChainId, amount, at)
      this.#holdings.credit({ at, chainId: toChainId, token, account: transfer.recipient, shares })
    }
  }

  /** Undefined where nobody holds enough of a pegged token yet. */
  #along(route: Route, at: number): PlannedTransfer | undefined {
    const token = localToken(route.token)
    const cents = BigInt(this.#random.between(route.cents.low, route.cents.high))
    const locks = token.originChainId === route.fromChainId
    const wanted = (cents * 10n ** BigInt(decimalsOn(token, route.fromChainId))) / 100n
    const sent = locks ? this.#fromOrigin(wanted) : this.#fromPeg(route, token, wanted, at)
    if (!sent) return undefined
    return {
      id: this.nextId(),
      case: caseOf(token),
      fromChainId: route.fromChainId,
      sender: sent.account,
      recipient: this.#random.chance(85) ? sent.account : this.#user(),
      deposits: [{ token: route.token, toChainId: route.toChainId, amount: sent.amount }],
    }
  }

  #fromOrigin(amount: bigint) {
    return { account: this.#user(), amount }
  }

  #fromPeg(route: Route, token: LocalToken, wanted: bigint, at: number) {
    const shares = this.#toShares(token, route.fromChainId, wanted, at)
    const holders = this.#holdings.holdersOf(route.fromChainId, token.key, shares, at)
    if (holders.length === 0) return undefined
    const { account, shares: held } = this.#random.pick(holders)
    const everything = this.#random.chance(15)
    this.#holdings.debit(route.fromChainId, token.key, account, everything ? held : shares)
    return { account, amount: everything ? this.#toTokens(token, held, at) : wanted }
  }

  #ratioAt({ key }: LocalToken, at: number): bigint {
    const { historyStart, lastRatioDay } = this.#timing
    return ratioOn(key, Math.min(dayOf(at, historyStart), lastRatioDay))
  }

  #user(): number {
    return this.#random.between(accounts.firstUser, accounts.lastUser)
  }

  /** Rounded down, as a person's whole balance is when it is put into a deposit. */
  #toTokens(token: LocalToken, shares: bigint, at: number): bigint {
    if (token.bondType !== "REBASING") return shares
    return (shares * ONE) / this.#ratioAt(token, at)
  }

  /** Shares as the bridge emits them. A claim is counted at its own day's ratio: never more than it really brings. */
  #toShares(token: LocalToken, chainId: number, amount: bigint, at: number): bigint {
    const scaled = amount * 10n ** BigInt(18 - decimalsOn(token, chainId))
    if (token.bondType !== "REBASING") return scaled
    return (scaled * this.#ratioAt(token, at)) / ONE
  }
}

/** A peg always counts with 18 decimals. */
function decimalsOn(token: LocalToken, chainId: number): number {
  return token.originChainId === chainId ? token.decimals : 18
}

function caseOf(token: LocalToken): PlannedTransfer["case"] {
  if (token.native) return "native-coin"
  if (token.pairs.length > 0) return "lock-unlock"
  return token.key === "USDL" ? "unregistered-token" : "completed"
}
