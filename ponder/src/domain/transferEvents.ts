/** The events in which a bridge takes tokens in (peg-in) or gives them out (peg-out). */
export type TransferEventName = "DepositLocked" | "DepositBurned" | "WithdrawMinted" | "WithdrawUnlocked"
