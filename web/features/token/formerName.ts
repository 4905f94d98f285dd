type Name = { symbol: string; name: string }

/** The name of before by which a token is meant, of all its names, the newest first; null where it is meant by the present one. */
export function formerName<Each extends Name>(text: string, names: readonly Each[]): Each | null {
  const words = text.trim().toLowerCase()
  const isMeant = ({ symbol, name }: Name) =>
    symbol.toLowerCase().includes(words) || name.toLowerCase().includes(words)
  const [present, ...former] = names
  if (words === "" || !present || isMeant(present)) return null
  return former.find(isMeant) ?? null
}
