import { setTimeout as wait } from "node:timers/promises"
import type { LocalNetwork } from "../network/localNetwork.ts"
import type { LocalChain } from "../nodes/localChain.ts"
import { NodeStopped } from "../nodes/nodeErrors.ts"
import { performSteps } from "./performSteps.ts"
import type { PlannedTransfer, Step } from "./plan.ts"
import { Random } from "./random.ts"
import { StakingMaker } from "./stakingMaker.ts"
import { stakingChainId } from "./stakingSteps.ts"
import { DepositMissing, UnplannedOutcome } from "./stepErrors.ts"
import type { TrafficRecord } from "./trafficRecord.ts"
import { TransferMaker } from "./transferMaker.ts"
import { withApprovals } from "./withApprovals.ts"

type LiveOptions = {
  seed: number
  historyStart: number
  /** Ratios stay as the history left them. */
  lastRatioDay: number
  firstTransferId: number
  /** Told of what goes wrong and is not a test's doing. */
  onTrouble: (error: Error) => void
}

const BLOCK_MS = 2_000
const SECONDS_BETWEEN_TRANSFERS = { low: 4, high: 8 }
const SECONDS_UNTIL_CLAIM = { low: 25, high: 90 }

/** Goes on where the history ends: a block every two seconds and a transfer every few. */
export class LiveTraffic {
  readonly #network: LocalNetwork
  readonly #record: TrafficRecord
  readonly #random: Random
  readonly #maker: TransferMaker
  readonly #stakingRandom: Random
  readonly #stakingMaker: StakingMaker
  readonly #onTrouble: (error: Error) => void
  readonly #stopping = new AbortController()
  #due: Step[] = []
  #nextTransferAt = 0
  #sending = true
  /** A step was left out: whoever would have got its tokens may be without. */
  #hasGaps = false
  #loop: Promise<void> | undefined

  constructor(network: LocalNetwork, record: TrafficRecord, options: LiveOptions) {
    this.#network = network
    this.#record = record
    this.#random = new Random(options.seed)
    this.#maker = new TransferMaker(this.#random, options)
    this.#stakingRandom = new Random(options.seed)
    this.#stakingMaker = new StakingMaker(this.#stakingRandom)
    this.#onTrouble = options.onTrouble
  }

  start(): void {
    this.#loop = this.#run().catch(error => this.#report(error))
  }

  /** Without transfers the chains go on with empty blocks. */
  setSending(sending: boolean): void {
    this.#sending = sending
  }

  /** One block on every chain, with what is due at that moment. */
  async sealBlocks(now: number): Promise<void> {
    if (this.#sending) this.#planTransfers(now)
    const isReady = this.#readiness(now)
    await Promise.all(this.#network.chains.map(chain => this.#sealDue(chain, isReady)))
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#loop
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const tick = wait(BLOCK_MS, undefined, { signal }).catch(() => {})
      await this.sealBlocks(Math.floor(Date.now() / 1000))
      await tick
    }
  }

  #planTransfers(now: number): void {
    if (now < this.#nextTransferAt) return
    const { low, high } = SECONDS_BETWEEN_TRANSFERS
    this.#nextTransferAt = now + this.#random.between(low, high)
    this.#planStaking(now)
    const transfer = this.#maker.transferAt(now)
    const toChainId = transfer.deposits[0]?.toChainId ?? transfer.fromChainId
    const claimAt = now + this.#random.between(SECONDS_UNTIL_CLAIM.low, SECONDS_UNTIL_CLAIM.high)
    const deposit: Step = { at: now, chainId: transfer.fromChainId, action: { kind: "deposit", transfer } }
    this.#due.push(...withApprovals([deposit], 0))
    if (this.#random.chance(10)) return
    this.#due.push({
      at: claimAt,
      chainId: toChainId,
      action: { kind: "claim", transfer, by: transfer.recipient },
    })
    this.#maker.claimed(transfer, claimAt)
  }

  #planStaking(at: number): void {
    const action = this.#stakingRandom.chance(20)
      ? this.#stakingMaker.stake()
      : this.#stakingRandom.chance(15)
        ? this.#stakingMaker.unstake(at)
        : undefined
    if (action) this.#due.push({ at, chainId: stakingChainId, action })
  }

  /** A claim waits while its deposit does, and while the notary cannot look at a chain whose node is stopped. */
  #readiness(now: number): (step: Step) => boolean {
    const waiting = new Set(
      this.#due.flatMap(({ action }) => (action.kind === "deposit" ? [action.transfer.id] : [])),
    )
    return ({ at, action }) => {
      if (at > now || action.kind !== "claim") return at <= now
      const { id, fromChainId } = action.transfer
      return !waiting.has(id) && this.#network.chain(fromChainId).node.running
    }
  }

  async #sealDue(chain: LocalChain, isReady: (step: Step) => boolean): Promise<void> {
    if (!chain.node.running) return
    const isDue = (step: Step) => step.chainId === chain.network.id && isReady(step)
    const steps = this.#due.filter(isDue)
    this.#due = this.#due.filter(step => !isDue(step))
    try {
      const possible = await this.#withoutUndone(steps)
      await performSteps(this.#network, this.#record, possible)
      if (possible.length === 0) await chain.mine()
    } catch (error) {
      this.#leaveOut(error as Error)
    }
  }

  async #withoutUndone(steps: Step[]): Promise<Step[]> {
    const possible: Step[] = []
    for (const step of steps) {
      const { action } = step
      try {
        if (action.kind === "claim") await this.#lookForDeposit(action.transfer)
        possible.push(step)
      } catch (error) {
        this.#leaveOut(error as Error)
      }
    }
    return possible
  }

  async #lookForDeposit(transfer: PlannedTransfer): Promise<void> {
    const { transactionHash } = this.#record.depositOf(transfer)
    const receipt = await this.#network.chain(transfer.fromChainId).receipt(transactionHash)
    if (!receipt) throw new DepositMissing(`The deposit ${transactionHash} was undone.`)
    this.#record.moveDeposit(transfer, receipt)
  }

  /**
   * Only what a test brought about goes without a word: it stopped a node, or a reorg undid what was planned for. A
   * deposit that is missing for another reason was told about when it failed.
   */
  #leaveOut(error: Error): void {
    const isDisturbed = this.#hasGaps || this.#network.chains.some(chain => chain.wasReorganised)
    const isExpected =
      error instanceof NodeStopped ||
      error instanceof DepositMissing ||
      (error instanceof UnplannedOutcome && isDisturbed)
    if (isExpected) this.#hasGaps = true
    else this.#report(error)
  }

  /** Whatever breaks while the network is being stopped is part of that. */
  #report(error: Error): void {
    if (!this.#stopping.signal.aborted) this.#onTrouble(error)
  }
}
