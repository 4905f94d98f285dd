import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import type { Gauge, Mark } from "./buildGauges.ts"

const CLOSED = {
  paused: { word: "Bridge paused", icon: "pause", tone: "waiting" },
  outage: { word: "Taken to be out", icon: "pause", tone: "unknown" },
} as const

/** Where a chain stands in its band, and where the moves would bring it. */
export function GaugeView({ gauge }: { gauge: Gauge }) {
  const { chain, look, band, now, after, closed } = gauge
  return (
    <div className="min-w-0" data-gauge={chain.id}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">
          <ChainLabel chain={chain} />
        </span>
        <span className="flex flex-wrap gap-x-4 text-note font-medium">
          {closed && <StatusWord look={CLOSED[closed]} />}
          {look ? <StatusWord look={look} /> : <span className="text-quiet">what it holds is not known</span>}
        </span>
      </p>
      <div aria-hidden="true" className="gauge">
        {band && (
          <>
            <span
              className="band"
              style={{ left: `${band.floor.x}%`, width: `${band.ceiling.x - band.floor.x}%` }}
            />
            <span className="target" style={{ left: `${band.target.x}%` }} />
          </>
        )}
        {now && after && (
          <span
            className="way"
            style={{ left: `${Math.min(now.x, after.x)}%`, width: `${Math.abs(after.x - now.x)}%` }}
          />
        )}
        {now && <span className="now" style={{ left: `${now.x}%` }} />}
        {after && <span className="after" style={{ left: `${after.x}%` }} />}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-0.5 text-note text-quiet">
        {now && (
          <li>
            <i className="gauge-key now" /> Now <Part mark={now} name="now" />
          </li>
        )}
        {after && (
          <li>
            <i className="gauge-key after" /> After the moves <Part mark={after} name="after" />
          </li>
        )}
        {band && (
          <>
            <li>
              <i className="gauge-key band" /> Band <Part mark={band.floor} name="floor" /> to{" "}
              <Part mark={band.ceiling} name="ceiling" />
            </li>
            <li>
              <i className="gauge-key target" /> Target <Part mark={band.target} name="target" />
            </li>
          </>
        )}
      </ul>
    </div>
  )
}

function Part({ mark: { shares, part }, name }: { mark: Mark; name: string }) {
  const value = sharesToDecimal(shares)
  return (
    <data className="whitespace-nowrap text-ink" data-mark={name} title={value} value={value}>
      {part === null ? value : `${part.replace("-", "\u2212")} %`}
    </data>
  )
}
