type Queue = {
  /** What the pool promises. */
  unstakeSeconds: number
  /** When the oldest request was made that is not paid; undefined where all are. */
  oldestAt: number | undefined
  at: number
}

/**
 * How long who asks for staked coin now has to expect to wait, in seconds: what the pool promises, and where it is late, as
 * long as the oldest request waits already, since nobody is paid before those that asked first.
 */
export function expectedWait({ unstakeSeconds, oldestAt, at }: Queue): number {
  return Math.max(unstakeSeconds, oldestAt === undefined ? 0 : at - oldestAt)
}
