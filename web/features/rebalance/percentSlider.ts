/** Whole percents; a text with decimals stands between two of them. */
export function percentSlider(most: number) {
  return {
    most,
    placeOf: (text: string) => (Number.isFinite(Number(text)) ? Math.round(Number(text)) : 0),
    textAt: (place: number) => String(place),
  }
}
