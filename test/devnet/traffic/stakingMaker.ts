import { accounts, type StakingAction } from "./plan.ts"
import type { Random } from "./random.ts"

const DAY = 86_400
const CENT = 10n ** 16n

type Pool = StakingAction["pool"]
type OpenRequest = { pool: Pool; amount: bigint; at: number }

/** Makes stakes that people can afford, and takes back no more than they have staked. */
export class StakingMaker {
  readonly #random: Random
  readonly #staked = new Map<string, { pool: Pool; account: number; amount: bigint }>()
  #open: OpenRequest[] = []

  constructor(random: Random) {
    this.#random = random
  }

  stake(): StakingAction {
    const pool = this.#random.chance(80) ? "REQUESTS" : "CLAIMERS"
    const account = this.#random.between(accounts.firstUser, accounts.lastUser)
    const amount = BigInt(this.#random.between(50, 6_000)) * CENT
    const key = `${pool} ${account}`
    this.#staked.set(key, { pool, account, amount: (this.#staked.get(key)?.amount ?? 0n) + amount })
    return { kind: "stake", pool, account, amount, isRebasing: this.#random.chance(60) }
  }

  /** Undefined where nobody has enough in a pool. */
  unstake(at: number): StakingAction | undefined {
    const holders = [...this.#staked.values()].filter(({ amount }) => amount >= 100n * CENT)
    if (holders.length === 0) return undefined
    const holder = this.#random.pick(holders)
    const most = Number(holder.amount / CENT)
    const amount = BigInt(this.#random.between(Math.ceil(most / 4), most)) * CENT
    holder.amount -= amount
    const { pool, account } = holder
    this.#open.push({ pool, amount, at })
    const isForAnother = pool === "REQUESTS" && this.#random.chance(10)
    const receiver = isForAnother ? accounts.thirdParty : account
    return { kind: "unstake", pool, account, receiver, amount }
  }

  /** What has been asked for long enough; of the older pool not quite all, so that somebody is paid in parts. */
  distribution(pool: Pool, at: number): StakingAction {
    const isDue = (request: OpenRequest) => request.pool === pool && request.at <= at - 7 * DAY
    const due = this.#open.filter(isDue).reduce((sum, { amount }) => sum + amount, 0n)
    this.#open = this.#open.filter(request => !isDue(request))
    return { kind: "distribute", pool, amount: pool === "REQUESTS" ? due : (due * 9n) / 10n }
  }
}
