type Rest = (
  | { rule: "BACKING"; unexplained: bigint }
  /** Undefined while the tokens were never read. */
  | { rule: "LIQUIDITY"; effective: bigint | undefined }
) & {
  /** What the contracts lack beside the events of the bridges. */
  lacking: bigint
}

/**
 * Whether all that is promised can be paid out of what is held, as far as is known. Too much is unexplained as well, but
 * harms nobody.
 */
export function isSolvent(rest: Rest): boolean {
  const left = rest.rule === "BACKING" ? rest.unexplained : (rest.effective ?? 0n)
  return left >= 0n && rest.lacking === 0n
}
