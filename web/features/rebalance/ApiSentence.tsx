import { groupedText } from "./groupedText.ts"

/** A sentence of the API, in which names stand between backticks. */
export function ApiSentence({ text }: { text: string }) {
  return text.split("`").map((part, place) =>
    place % 2 === 0 ? (
      groupedText(part)
    ) : (
      <code className="font-mono text-note" key={part}>
        {part}
      </code>
    ),
  )
}
