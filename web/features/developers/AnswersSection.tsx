import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { Section } from "./Section.tsx"

const FRESHNESS = `"extensions": {
  "freshness": [
    { "chainId": 1, "block": "14301083", "timestamp": 1795295851 },
    { "chainId": 137, "block": "25000723", "timestamp": 1795295851 }
  ],
  "cost": 47
}`

export function AnswersSection() {
  return (
    <Section name="answers">
      <ul className="grid list-disc gap-2 pl-5 text-pretty marker:text-quiet">
        <li>
          Amounts are exact: <code className="font-mono">BigInt</code> and{" "}
          <code className="font-mono">Decimal</code> are strings, never floating point.{" "}
          <code className="font-mono">shares</code> is what the bridges emit, with 18 decimals;{" "}
          <code className="font-mono">amount</code> is tokens, at the ratio of that moment.
        </li>
        <li>Times are unix seconds, UTC. What takes a moment answers as things stood then.</li>
        <li>
          An id that nobody knows answers <code className="font-mono">null</code>. Input that cannot be meant
          answers an error with a sentence and a code.
        </li>
        <li>
          Every answer says at which block of each chain it was read, and what it cost. No chain waits for
          another: what you put together from several answers belongs together only where these blocks are the
          same.
        </li>
      </ul>
      <CodeBlock code={FRESHNESS} what="example of what stands beside an answer" />
    </Section>
  )
}
