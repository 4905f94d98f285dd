import { ChainLabel } from "../../ui/ChainLabel.tsx"
import type { Interval } from "../charts/buckets.ts"
import { ChartArea } from "../charts/ChartArea.tsx"
import { Measure, type Measured } from "../charts/Measure.tsx"
import type { NetFlow } from "./buildNetFlows.ts"
import type { FlowsPanelProps } from "./panelProps.ts"

const HEIGHT = 180

type Props = {
  pair: NetFlow
  what: string
  show: Measured
  interval: Interval
  reach: number
  marks: FlowsPanelProps["marks"]
}

export function NetFlowPicture({ pair, what, show, interval, reach, marks }: Props) {
  const [one, other] = pair.chains
  return (
    <section aria-label={`${one.name} and ${other.name}`} className="min-w-0" data-pair={pair.key}>
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-medium">
        <ChainLabel chain={one} size={12} />
        <span className="text-quiet">and</span>
        <ChainLabel chain={other} size={12} />
      </h3>
      <Verdict pair={pair} show={show} />
      <ChartArea
        reach={reach}
        height={HEIGHT}
        interval={interval}
        marks={marks}
        show={show}
        stack={pair.picture}
        timeZone="UTC"
        title={`Net flow of ${what} between ${one.name} and ${other.name}; the table has the figures`}
      />
      <p className="mt-1 flex flex-wrap gap-x-6 text-note text-quiet" data-needs-script>
        {pair.picture.series.map(({ key, label, colour }) => (
          <span className="inline-flex items-baseline gap-2" key={key}>
            <span className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />
            {label}
          </span>
        ))}
      </p>
    </section>
  )
}

/** The range in a sentence. */
function Verdict({ pair: { chains, totals }, show }: Pick<Props, "pair" | "show">) {
  const [one, other] = chains
  const [there, back, net] = totals
  const towards = net.startsWith("-") ? one : other
  return (
    <p className="mb-1 text-note text-quiet">
      <span className="text-ink" data-net={net}>
        <Measure decimals={2} show={show} value={net.replace("-", "")} />
      </span>{" "}
      {net === "0" ? "left of both directions" : `more to ${towards.name}`}:{" "}
      <Measure decimals={2} show={show} value={there} /> there,{" "}
      <Measure decimals={2} show={show} value={back} /> back
    </p>
  )
}
