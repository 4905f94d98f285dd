import { avalanche } from "../../../ponder/networks/avalanche.ts"
import {
  type Action,
  accounts,
  type CaseName,
  type PlannedDeposit,
  type PlannedTransfer,
  type PriceFault,
  type Step,
} from "./plan.ts"

const HOUR = 3_600
const DAY = 24 * HOUR

const momentAt = (start: number, days: number, part: number) =>
  start + Math.floor(days * part) * DAY + 10 * HOUR

/** All three bridges stand still for one afternoon; ordinary traffic waits until it is over. */
export function pauseWindow(start: number, days: number): { from: number; until: number } {
  const from = momentAt(start, days, 0.55)
  return { from, until: from + 6 * HOUR }
}

/** The situations that ordinary traffic does not bring about, each at its own moment of the history. */
export function specialSteps(start: number, days: number, nextId: () => number): Step[] {
  const day = (part: number) => momentAt(start, days, part)
  const builder = { nextId }
  return [
    ...twoNetworks(builder, day(0.95)),
    ...neverClaimable(builder, day(0.9)),
    ...untrackedDestination(builder, day(0.85)),
    ...spoofedToken(builder, day(0.8)),
    ...failures(builder, day(0.97)),
    ...pausedAfternoon(builder, pauseWindow(start, days)),
    ...consensusChange(builder, day(0.7)),
    ...straightToBridge(day(0.6)),
    ...faultyPriceFeed(day),
    ...renames(day),
  ]
}

type Builder = { nextId: () => number }

function makeTransfer(
  builder: Builder,
  name: CaseName,
  sender: PlannedTransfer["sender"],
  deposits: PlannedDeposit[],
): PlannedTransfer {
  const recipient = sender === "wallet" ? accounts.walletOwner : sender
  return { id: builder.nextId(), case: name, fromChainId: 1, sender, recipient, deposits }
}

const whole = (tokens: bigint) => tokens * 10n ** 18n

/** Where what is said of a step is only which chain and when. */
function on(chainId: number, at: number, action: Action): Step {
  return { at, chainId, action }
}

function twoNetworks(builder: Builder, at: number): Step[] {
  const transfer = makeTransfer(builder, "two-networks", "wallet", [
    { token: "aMATICb", toChainId: 137, amount: whole(1_200n) },
    { token: "aMATICb", toChainId: 56, amount: whole(800n) },
  ])
  return [
    on(1, at, { kind: "deposit", transfer }),
    on(137, at + HOUR, { kind: "claim", transfer, by: accounts.walletOwner }),
    on(56, at + 2 * HOUR, { kind: "claim", transfer, by: accounts.walletOwner }),
  ]
}

function neverClaimable(builder: Builder, at: number): Step[] {
  const twice = makeTransfer(builder, "unclaimable-two-deposits", "wallet", [
    { token: "aETHb", toChainId: 56, amount: whole(2n) },
    { token: "aETHb", toChainId: 56, amount: whole(3n) },
  ])
  const lookAlike: PlannedTransfer = {
    ...makeTransfer(builder, "unclaimable-look-alike", "wallet", [
      { token: "aMATICb", toChainId: 137, amount: whole(450n) },
    ]),
    withLookAlike: true,
  }
  return [
    on(1, at, { kind: "deposit", transfer: twice }),
    on(1, at + HOUR, { kind: "deposit", transfer: lookAlike }),
  ]
}

function untrackedDestination(builder: Builder, at: number): Step[] {
  const transfer = makeTransfer(builder, "untracked-destination", accounts.firstUser, [
    { token: "aMATICb", toChainId: avalanche.id, amount: whole(75n) },
  ])
  return [on(1, at, { kind: "deposit", transfer })]
}

function spoofedToken(builder: Builder, at: number): Step[] {
  const transfer = makeTransfer(builder, "spoofed-token", accounts.spoofer, [
    { token: "spoof", toChainId: 56, amount: whole(1_000_000n) },
  ])
  return [
    on(1, at, { kind: "deposit", transfer }),
    on(56, at + HOUR, { kind: "claim", transfer, by: accounts.spoofer }),
  ]
}

function failures(builder: Builder, at: number): Step[] {
  const reverted = makeTransfer(builder, "reverted", accounts.withoutApproval, [
    { token: "aMATICb", toChainId: 137, amount: whole(20n) },
  ])
  const approveOnly: Action = {
    kind: "approve",
    account: accounts.approveOnly,
    token: "aETHb",
    case: "approve-only",
  }
  return [on(1, at, approveOnly), on(1, at + HOUR, { kind: "deposit", transfer: reverted, reverts: true })]
}

function pausedAfternoon(builder: Builder, { from, until }: { from: number; until: number }): Step[] {
  const refused = makeTransfer(builder, "reverted-while-paused", accounts.spoofer, [
    { token: "spoof", toChainId: 137, amount: whole(5n) },
  ])
  return [
    ...[1, 137, 56].map(chainId => on(chainId, from, { kind: "pause" })),
    on(1, from + HOUR, { kind: "deposit", transfer: refused, reverts: true }),
    ...[1, 137, 56].map(chainId => on(chainId, until, { kind: "unpause" })),
  ]
}

/** A signature that was fetched before the change and used after it is void; a new one is accepted. */
function consensusChange(builder: Builder, at: number): Step[] {
  const transfer = makeTransfer(builder, "stale-signature", "wallet", [
    { token: "aETHb", toChainId: 56, amount: whole(7n) },
  ])
  const by = accounts.walletOwner
  return [
    on(1, at - HOUR, { kind: "deposit", transfer }),
    ...[1, 137, 56].map(chainId => on(chainId, at, { kind: "change-consensus" })),
    on(56, at + HOUR, { kind: "claim", transfer, by, staleSignature: true }),
    on(56, at + 2 * HOUR, { kind: "claim", transfer, by }),
  ]
}

/** Tokens that reach a bridge without a deposit belong to nobody's transfer, and show as drift. */
function straightToBridge(at: number): Step[] {
  const action: Action = {
    kind: "straight-to-bridge",
    account: accounts.thirdParty,
    token: "aMATICc",
    amount: whole(42n),
  }
  return [on(1, at, action)]
}

/** As it went: first its operator changed its names, and then the coin that it stands for. */
function renames(day: (part: number) => number): Step[] {
  const turn = (part: number, symbol: string, name: string) =>
    on(1, day(part), { kind: "rename", token: "aMATICc", symbol, name })
  return [turn(0.5, "ankrMATIC", "Ankr Staked MATIC"), turn(0.75, "ankrPOL", "Ankr Staked POL")]
}

/** The price of BNB is zero for some days, and later refused; in the last ones its feed says nothing new. */
function faultyPriceFeed(day: (part: number) => number): Step[] {
  const turn = (part: number, fault: PriceFault) =>
    on(56, day(part), { kind: "price-feed", asset: "BNB", fault })
  return [turn(0.2, "ZERO"), turn(0.35, "REVERTING"), turn(0.5, "NONE"), turn(0.88, "SILENT")]
}
