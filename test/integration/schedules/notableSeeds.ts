/**
 * Schedules that once found something, each run alone as well, with what it was. One is not among them, since it finds
 * it only after the five before it (`SCHEDULES=all` runs them): 4.late.5, where a deposit was lost because a reading of
 * the contracts had left no row.
 */
export const notableSchedules: { name: string; found: string }[] = [
  {
    // Ponder keeps what `eth_call` answered by chain and number, and forgets it only in a reorg that it lives through.
    name: "3.late.2",
    found: "readings of a branch that was given up while the index was dead",
  },
  {
    // Ponder replays old blocks beside what later ones have already left in the tables.
    name: "3.young.4",
    found: "readings of a token before the bridge had first touched it",
  },
]
