export type TokenKind = { word: string; meaning: string }

const KINDS: Record<string, TokenKind> = {
  PLAIN: { word: "Plain", meaning: "Amounts stay as they are." },
  REBASING: {
    word: "Rebasing",
    meaning: "Balances grow by themselves, so the bridge counts shares, which do not.",
  },
  NON_REBASING: {
    word: "Non-rebasing",
    meaning: "Amounts stay as they are, and the bridge counts them so; what one is worth grows instead.",
  },
}

export function tokenKind(bondType: string): TokenKind {
  return KINDS[bondType] ?? { word: "Not known", meaning: "The bridge names a kind that is not known here." }
}
