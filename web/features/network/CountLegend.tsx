import { COUNT_KINDS } from "./buildNetwork.ts"
import { COUNT_WORDS } from "./countWords.ts"

export function CountLegend() {
  return (
    <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-4 text-note desktop:grid-cols-4 desktop:gap-x-8">
      {COUNT_KINDS.map(kind => (
        <div className="border-t border-line pt-2" key={kind}>
          <dt className="font-medium">{COUNT_WORDS[kind].word}</dt>
          <dd className="mt-0.5 max-w-[36ch] text-pretty text-quiet">{COUNT_WORDS[kind].meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
