import { safeText } from "../../lib/safeText.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { type ArcLook, arcLook } from "./arcLook.ts"
import type { TransferDetail } from "./fragments.ts"
import { ARC, pointAt } from "./journeyCurve.ts"

/** The bridge itself: how far over it the tokens have come. Everything in it is said in words beside it. */
export function JourneyArc({ transfer }: { transfer: TransferDetail }) {
  const look = arcLook(transfer.status)
  return (
    <div aria-hidden="true" className="rounded-lg border border-line bg-raised px-5 pt-6 pb-4 print:hidden">
      <svg
        aria-hidden="true"
        className={`mx-auto block w-full max-w-[600px] ${look.colour}`}
        fill="none"
        viewBox="0 0 600 132"
      >
        <path
          className="text-line-strong"
          d={ARC}
          stroke="currentColor"
          strokeDasharray="2 7"
          strokeWidth="2"
        />
        <path
          className="journey-way"
          d={ARC}
          pathLength={100}
          stroke="currentColor"
          strokeDasharray={`${look.to - look.from} 200`}
          strokeDashoffset={-look.from}
          strokeLinecap="round"
          strokeWidth="3"
        />
        <Stations look={look} />
        <Traveller look={look} />
      </svg>
      <div className="mx-auto -mt-1 flex max-w-[600px] justify-between gap-4">
        <Station chain={transfer.fromChain} />
        <Station chain={transfer.toChain} />
      </div>
    </div>
  )
}

function Stations({ look }: { look: ArcLook }) {
  return (
    <>
      <circle
        className={look.from === 0 ? "" : "text-line-strong"}
        cx="60"
        cy="118"
        fill="currentColor"
        r="7"
      />
      <circle
        className={look.to === 100 ? "" : "text-line-strong"}
        cx="540"
        cy="118"
        fill="currentColor"
        r="7"
      />
    </>
  )
}

/** Where the tokens are now; nobody has to look for them where they have arrived. */
function Traveller({ look }: { look: ArcLook }) {
  if (look.from > 0 || look.to === 100) return null
  const { x, y } = pointAt(look.to / 100)
  return (
    <>
      <circle className="fill-raised" cx={x} cy={y} r="11" stroke="currentColor" strokeWidth="2" />
      <circle className={look.moving ? "journey-pulse" : ""} cx={x} cy={y} fill="currentColor" r="4" />
    </>
  )
}

function Station({ chain }: { chain: { id: number; name: string } | null }) {
  return (
    <span className="flex w-[20%] min-w-20 flex-col items-center gap-1 text-center">
      {chain ? <ChainMark chainId={chain.id} size={20} /> : null}
      <span className="font-medium">{chain ? safeText(chain.name).text : "Not known"}</span>
    </span>
  )
}
