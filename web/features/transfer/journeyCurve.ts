/** The bridge's curve on a ground of 600 by 132. */
export const ARC = "M 60 118 C 190 -14, 410 -14, 540 118"

/** The part of it between two hundredths of the way, as a line of short pieces. */
export function partOfCurve(from: number, to: number): string {
  const points = Array.from({ length: to - from + 1 }, (_, step) => pointAt((from + step) / 100))
  return `M ${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(" L ")}`
}

/** On that curve: near enough to equal lengths for a mark. */
export function pointAt(part: number): { x: number; y: number } {
  const rest = 1 - part
  const mix = (a: number, b: number, c: number, d: number) =>
    rest ** 3 * a + 3 * rest ** 2 * part * b + 3 * rest * part ** 2 * c + part ** 3 * d
  return { x: mix(60, 190, 410, 540), y: mix(118, -14, -14, 118) }
}
