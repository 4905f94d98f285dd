type Holdings = {
  /** What the bridge holds on the chain that the token comes from. */
  locked: bigint
  /** What stands for it on all other chains. */
  minted: bigint
  /** What was deposited and not paid out yet. */
  owed: bigint
}

/**
 * What is left over when everything that is held is set against everything that is promised, in shares. Below zero,
 * more was promised than is held; above, something was taken in that nobody can claim.
 */
export function solvency({ locked, minted, owed }: Holdings): { unexplained: bigint; solvent: boolean } {
  const unexplained = locked - minted - owed
  return { unexplained, solvent: unexplained >= 0n }
}
