import type { TransferStatus } from "./transferStatus.ts"

export type ArcLook = {
  /** Hundredths of the way: which part of it is behind the tokens. */
  from: number
  to: number
  colour: string
  moving: boolean
}

const LOOKS: Record<TransferStatus, ArcLook> = {
  CONFIRMING: { from: 0, to: 24, colour: "text-waiting", moving: true },
  AWAITING_CLAIM: { from: 0, to: 50, colour: "text-your-turn", moving: true },
  COMPLETED: { from: 0, to: 100, colour: "text-arrived", moving: false },
  UNCLAIMABLE: { from: 0, to: 50, colour: "text-impossible", moving: false },
  UNTRACKED_DESTINATION: { from: 0, to: 76, colour: "text-unknown", moving: false },
  UNMATCHED: { from: 50, to: 100, colour: "text-unknown", moving: false },
}

export function arcLook(status: TransferStatus): ArcLook {
  return LOOKS[status]
}
