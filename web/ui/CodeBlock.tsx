import { CopyButton } from "./CopyButton.tsx"
import { ScrollArea } from "./ScrollArea.tsx"

type Props = { code: string; what: string }

/** Text to be run elsewhere, exactly as it stands. */
export function CodeBlock({ code, what }: Props) {
  return (
    <div className="relative rounded-md border border-line bg-sunken">
      <ScrollArea className="max-h-80 p-3 pr-12" label={what}>
        <pre className="font-mono text-note">
          <code data-code={what}>{code}</code>
        </pre>
      </ScrollArea>
      <span className="absolute top-3 right-3 flex rounded-sm bg-sunken">
        <CopyButton text={code} what={what} />
      </span>
    </div>
  )
}
