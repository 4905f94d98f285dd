import type { PegEvent, TransferDetail } from "./fragments.ts"

export type StepState = "done" | "now" | "ahead" | "impossible" | "unknown"

export type Step = {
  name: "approve" | "deposit" | "final" | "wait" | "claim"
  title: string
  state: StepState
  sentence?: string
  event?: PegEvent
  /** From the deposit, in seconds: how long the claim took. */
  took?: number
  /** Since when it has been waited for. */
  since?: number
}

type Chain = { name: string }

/** The journey of a transfer, as far as the chains tell it. That a notary has signed something is seen on none of them. */
export function buildJourney(transfer: TransferDetail): Step[] {
  return [approval(transfer), deposit(transfer), finality(transfer), waiting(transfer), claim(transfer)]
}

function approval({ pegIn, fromChain }: TransferDetail): Step {
  if (pegIn?.kind === "DepositBurned") {
    return {
      name: "approve",
      title: "No approval needed",
      state: "done",
      sentence: "These tokens are the bridge’s own on that network: it burns them without one.",
    }
  }
  return {
    name: "approve",
    title: "Approved",
    state: pegIn ? "done" : "unknown",
    sentence: pegIn
      ? `The bridge on ${nameOf(fromChain)} was allowed to take the tokens. A network’s own coin needs no approval.`
      : undefined,
  }
}

function deposit({ pegIn, fromChain }: TransferDetail): Step {
  if (!pegIn) {
    return {
      name: "deposit",
      title: "Deposited",
      state: "unknown",
      sentence: "The index has no such deposit of any network.",
    }
  }
  const done = pegIn.kind === "DepositBurned" ? "burned" : "locked"
  return {
    name: "deposit",
    title: `Deposited on ${nameOf(fromChain)}`,
    state: "done",
    sentence: `The tokens were ${done} by the bridge.`,
    event: pegIn,
  }
}

function finality({ status, pegIn, fromChain }: TransferDetail): Step {
  if (!pegIn) return { name: "final", title: "Final", state: "unknown" }
  const title = `Final on ${nameOf(fromChain)}`
  // Both are known before the block is final, and say nothing of it.
  if (status === "UNCLAIMABLE" || status === "UNTRACKED_DESTINATION") {
    return { name: "final", title, state: "unknown", sentence: "What comes of it does not depend on that." }
  }
  if (status !== "CONFIRMING") return { name: "final", title, state: "done" }
  return {
    name: "final",
    title,
    state: "now",
    sentence: "The network may still replace the block of the deposit. That ends by itself.",
    since: pegIn.timestamp,
  }
}

function waiting({ status, durationSeconds, createdAt, toChain }: TransferDetail): Step {
  const step = { name: "wait", title: `Waiting for the claim on ${toChain.name}` } as const
  switch (status) {
    case "COMPLETED":
      return { ...step, state: "done", took: durationSeconds ?? undefined }
    case "AWAITING_CLAIM":
      return {
        ...step,
        state: "now",
        sentence:
          "The second transaction is made by a person. Nothing happens until then, and nothing expires.",
        since: createdAt,
      }
    case "UNCLAIMABLE":
      return { ...step, state: "impossible", sentence: `No claim of it can succeed on ${toChain.name}.` }
    case "UNTRACKED_DESTINATION":
      return { ...step, state: "unknown", sentence: `${toChain.name} is not indexed here.` }
    case "UNMATCHED":
      return { ...step, state: "unknown" }
    case "CONFIRMING":
      return { ...step, state: "ahead" }
  }
}

function claim({ status, pegOut, toChain }: TransferDetail): Step {
  const name = "claim"
  if (pegOut) {
    const done = pegOut.kind === "WithdrawMinted" ? "minted" : "unlocked"
    return {
      name,
      title: `Claimed on ${toChain.name}`,
      state: "done",
      sentence: `The tokens were ${done} for the recipient.`,
      event: pegOut,
    }
  }
  const title = `Claimed on ${toChain.name}`
  if (status === "UNCLAIMABLE") return { name, title, state: "impossible" }
  return { name, title, state: status === "UNTRACKED_DESTINATION" ? "unknown" : "ahead" }
}

function nameOf(chain: Chain | null): string {
  return chain?.name ?? "a network that is not known"
}
