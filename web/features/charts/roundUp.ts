const STEPS = [1, 2, 4, 6, 8, 10]

/** A round number that is not less, for the end of a scale. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return power * (STEPS.find(step => step * power >= value) ?? 10)
}
