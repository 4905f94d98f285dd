import { splitAmount } from "../lib/format.ts"

/** Trillions, to the whole. Whoever makes a token can send more of it than fits on any screen. */
const LONGEST_ON_A_LINE = 20

type Props = {
  /** In token units, exact. */
  value: string
  /** All of them where it is left out; the whole number is on hover and on paper then. */
  decimals?: number
}

/** The whole part strong, the decimals quiet. */
export function Amount({ value, decimals }: Props) {
  const { whole, fraction, cut } = splitAmount(value, decimals)
  return (
    <span
      className={whole.length > LONGEST_ON_A_LINE ? "break-all" : "whitespace-nowrap"}
      title={cut ? value : undefined}
    >
      {whole}
      <span className={`font-normal text-quiet ${cut ? "print:hidden" : ""}`}>
        {fraction}
        {cut && "\u2026"}
      </span>
      {cut && (
        <span className="hidden font-normal text-quiet print:inline">{splitAmount(value).fraction}</span>
      )}
    </span>
  )
}
