import { Icon } from "../../ui/Icon.tsx"
import type { CheckResult } from "./checkResult.ts"
import { VERDICT_LOOKS } from "./verdictLooks.ts"

export function Verdict({ result: { verdict, sentence, bothSides } }: { result: CheckResult }) {
  const { icon, colour, word } = VERDICT_LOOKS[verdict]
  const exactWord = verdict === "AGREES" && !bothSides ? "Agrees with this site’s record" : word
  return (
    <div className="mt-5" data-verdict={verdict}>
      <p className={`flex items-center gap-2.5 text-heading font-semibold ${colour}`}>
        <Icon name={icon} size={22} />
        {exactWord}
      </p>
      <p className="mt-1 text-pretty text-quiet">{sentence}</p>
    </div>
  )
}
