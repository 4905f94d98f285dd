import type { RebalanceChoice } from "./rebalanceChoice.ts"

/** What of the address was not followed. */
export function MisreadChoice({ misread }: Pick<RebalanceChoice, "misread">) {
  if (misread.length === 0) return null
  return (
    <div className="mb-4 text-note text-waiting" data-misread role="status">
      <p>The page is counted without what the address does not say clearly:</p>
      <ul className="list-disc pl-5">
        {misread.map(({ name, text }) => (
          <li className="break-all" key={`${name} ${text}`}>
            {name}: {text || "nothing"}
          </li>
        ))}
      </ul>
    </div>
  )
}
