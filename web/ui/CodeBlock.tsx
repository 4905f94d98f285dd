import { CopyButton } from "./CopyButton.tsx"
import { ScrollArea } from "./ScrollArea.tsx"

type Props = { code: string; what: string }

/** Text to be run elsewhere, exactly as it stands. */
export function CodeBlock({ code, what }: Props) {
  return (
    <div className="flex items-start rounded-md border border-line bg-sunken">
      <ScrollArea className="max-h-80 min-w-0 grow p-3" label={what}>
        <pre className="font-mono text-note">
          <code data-code={what}>{code}</code>
        </pre>
      </ScrollArea>
      <span className="flex shrink-0 p-3">
        <CopyButton text={code} what={what} />
      </span>
    </div>
  )
}
