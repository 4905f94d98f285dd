/** Schedules that once found something, each run alone as well, with what it was. */
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
