import { CopyButton } from "../../ui/CopyButton.tsx"
import type { Proof } from "./proof.ts"

type Props = NonNullable<Proof["receipt"]>

/** All that is hashed, byte by byte, for whoever wants to hash it with a tool of their own. */
export function ReceiptBytes({ bytes, parts }: Props) {
  return (
    <details className="mt-1">
      <summary className="w-fit cursor-pointer text-quiet hover:text-ink">The bytes that are hashed</summary>
      <div className="mt-2 rounded-md border border-line">
        <p className="flex items-baseline justify-between gap-4 border-b border-line px-3 py-2 text-note text-quiet">
          RLP, in parts
          <CopyButton text={bytes} what="encoded receipt" />
        </p>
        {/* Reached by keyboard, because it scrolls. */}
        <section
          aria-label="Encoded receipt"
          className="max-h-80 overflow-y-auto px-3 py-2 text-note print:max-h-none"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse.
          tabIndex={0}
        >
          <dl data-receipt-bytes>
            {parts.map(({ label, bytes: part }) => (
              <div className="py-1" key={label}>
                <dt className="text-quiet">{label}</dt>
                <dd className="font-mono break-all">{part.slice(2)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </details>
  )
}
