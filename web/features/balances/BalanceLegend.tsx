const MEANINGS = [
  {
    word: "Amount",
    meaning:
      "What the bridge holds or has minted, added up from its own events. Below zero where more came out than went in.",
  },
  {
    word: "Owed here",
    meaning:
      "Deposited elsewhere, and not paid out on this chain yet; “for ever” is the part that nobody can claim.",
  },
  {
    word: "Contract said",
    meaning: "What the token’s own contract answered when it was last asked, at its block.",
  },
  {
    word: "Drift",
    meaning:
      "What the contract said beyond the events up to the same block: it came or went another way, such as an operator’s own liquidity.",
  },
]

export function BalanceLegend() {
  return (
    <dl className="mt-4 grid gap-x-8 gap-y-3 border-t border-line pt-4 text-note tablet:grid-cols-2 desktop:grid-cols-4">
      {MEANINGS.map(({ word, meaning }) => (
        <div key={word}>
          <dt className="font-medium">{word}</dt>
          <dd className="text-pretty text-quiet">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
