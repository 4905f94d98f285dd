import { cutMiddle } from "../lib/format.ts"

/** An address or hash: cut in the middle on a screen, whole on paper, where nobody can hover or copy. */
export function Hex({ hex }: { hex: string }) {
  const cut = cutMiddle(hex)
  if (cut === hex) return hex
  return (
    <>
      <span className="print:hidden">{cut}</span>
      <span className="hidden text-note whitespace-normal break-all print:inline">{hex}</span>
    </>
  )
}
