type Request = {
  /** What is not paid of it. */
  rest: bigint
  /** Unix seconds. */
  unlocksAt: number
}

/** In this order: the first rule that holds. */
export const unstakeStates = [
  {
    state: "PAID",
    sentence: "Its receiver has been paid in full.",
    holds: ({ rest }: Request) => rest <= 0n,
  },
  {
    state: "CLAIMABLE",
    sentence:
      "Its time is over and it is not paid in full: the pool pays it when its operator brings the coin.",
    holds: ({ unlocksAt }: Request, at: number) => unlocksAt <= at,
  },
  { state: "PENDING", sentence: "Its time is not over yet.", holds: () => true },
] as const

export type UnstakeState = (typeof unstakeStates)[number]["state"]

/** How far a request for staked coin is at a moment. */
export function unstakeState(request: Request, at: number): UnstakeState {
  return unstakeStates.find(({ holds }) => holds(request, at))?.state ?? "PENDING"
}
