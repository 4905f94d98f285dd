const stopSignals = ["SIGINT", "SIGTERM"] as const

/**
 * Asked to end, Ponder takes the database from requests under way at once and cuts them off a second later: this keeps the
 * signals from it until they are answered. Returns what gives the signals back.
 */
export function holdStopSignals(untilAnswered: () => Promise<void>): () => void {
  let answered: Promise<void> | undefined
  const givingBack = stopSignals.map(signal => {
    const listeners = process.listeners(signal)
    const hold = async () => {
      answered ??= untilAnswered()
      await answered
      for (const listener of listeners) listener(signal)
    }
    for (const listener of listeners) process.off(signal, listener)
    // Not once: a second signal, which nobody listens to, would end the process in disorder.
    process.on(signal, hold)
    return () => {
      process.off(signal, hold)
      for (const listener of listeners) process.on(signal, listener)
    }
  })
  return () => {
    for (const giveBack of givingBack) giveBack()
  }
}
