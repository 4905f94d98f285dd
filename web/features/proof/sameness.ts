/** A text in runs that agree with another one, character by character, and runs that do not. */
export function sameness(text: string, other: string): { text: string; agrees: boolean }[] {
  const runs: { text: string; agrees: boolean }[] = []
  for (const [index, character] of [...text].entries()) {
    const agrees = character.toLowerCase() === other[index]?.toLowerCase()
    const last = runs.at(-1)
    if (last?.agrees === agrees) last.text += character
    else runs.push({ text: character, agrees })
  }
  return runs
}
