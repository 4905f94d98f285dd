type Rest =
  | { rule: "BACKING"; unexplained: bigint }
  /** Undefined while the tokens were never read. */
  | { rule: "LIQUIDITY"; effective: bigint | undefined }

/**
 * Whether all that is promised can be paid out of what is held, as far as is known. Too much is unexplained as well, but
 * harms nobody.
 */
export function isSolvent(rest: Rest): boolean {
  return (rest.rule === "BACKING" ? rest.unexplained : (rest.effective ?? 0n)) >= 0n
}
