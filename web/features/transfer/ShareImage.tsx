import { splitAmount } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { arcLook } from "./arcLook.ts"
import type { TransferDetail } from "./fragments.ts"
import { ARC, partOfCurve } from "./journeyCurve.ts"
import { TRANSFER_STATUS } from "./transferStatus.ts"

export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 }

// A picture knows no light or dark system, and its renderer no style sheet.
const COLOURS = {
  ground: "#0f161a",
  ink: "#eef2f4",
  quiet: "#9fadb4",
  line: "#34424a",
  "text-arrived": "#5fd68c",
  "text-waiting": "#e8b955",
  "text-your-turn": "#86b4f5",
  "text-impossible": "#f08a80",
  "text-unknown": "#a5afb5",
} as const

/** What a link to a transfer looks like in a chat. */
export function ShareImage({ transfer }: { transfer: TransferDetail }) {
  const { amount, token, fromChain, toChain, status } = transfer
  const { from, to, colour } = arcLook(status)
  const { whole, fraction } = splitAmount(amount, 4)
  const hue = COLOURS[colour as keyof typeof COLOURS]
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: 72,
        background: COLOURS.ground,
        color: COLOURS.ink,
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 30, color: COLOURS.quiet }}>
        <span>Ankr Bridge Explorer</span>
        <span style={{ color: hue }}>{TRANSFER_STATUS[status].word}</span>
      </div>
      <div style={{ display: "flex", alignItems: "baseline", fontSize: 84 }}>
        <span>{whole}</span>
        <span style={{ color: COLOURS.quiet }}>{fraction}</span>
        <span style={{ marginLeft: 24 }}>{symbolOf(token)}</span>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <svg aria-hidden="true" fill="none" height="260" viewBox="44 4 512 126" width="1056">
          <path d={ARC} stroke={COLOURS.line} strokeWidth="2" />
          {/* The renderer knows no pathLength. */}
          <path d={partOfCurve(from, to)} stroke={hue} strokeWidth="4" />
          <circle cx="60" cy="118" fill={from === 0 ? hue : COLOURS.line} r="8" />
          <circle cx="540" cy="118" fill={to === 100 ? hue : COLOURS.line} r="8" />
        </svg>
        <div style={{ display: "flex", justifyContent: "space-between", marginTop: 16, fontSize: 34 }}>
          <span>{fromChain ? fromChain.name : "Not known"}</span>
          <span>{toChain.name}</span>
        </div>
      </div>
    </div>
  )
}

/** Letters that the picture's font lacks would be fetched from somewhere, so they are not drawn. */
function symbolOf(token: TransferDetail["token"]): string {
  if (!token) return "tokens"
  const plain = safeText(token.symbol).text.replace(/[^\x20-\x7e]/g, "?")
  return token.verified ? plain : `"${plain}" (unverified)`
}
