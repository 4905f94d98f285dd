/** Whether a decimal is known, and not zero. */
export function isSome(decimal: string | null): decimal is string {
  return decimal !== null && /[1-9]/.test(decimal)
}
