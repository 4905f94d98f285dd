import { agrees, type Comparison } from "./proof.ts"

/** What was read, and beside it what the page says wherever that is something else. */
export function Comparisons({ comparisons }: { comparisons: Comparison[] }) {
  return (
    <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-note max-tablet:grid-cols-1">
      {comparisons.map(comparison => (
        <div className="contents" key={comparison.label}>
          <dt className="text-quiet">{comparison.label}</dt>
          <dd className="font-mono break-all max-tablet:mb-1">
            {comparison.read}
            {!agrees(comparison) && (
              <span className="block text-impossible">
                <span className="font-sans">This page: </span>
                {comparison.shown || "not known"}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
