import { formatDuration } from "../../lib/format.ts"
import { Icon, type IconName } from "../../ui/Icon.tsx"
import { buildJourney, type Step, type StepState } from "./buildJourney.ts"
import type { TransferDetail } from "./fragments.ts"
import { StepEvent } from "./StepEvent.tsx"
import { WaitedFor } from "./WaitedFor.tsx"

const LOOKS: Record<StepState, { icon: IconName; colour: string; said: string }> = {
  done: { icon: "check", colour: "border-accent text-accent", said: "done" },
  now: { icon: "clock", colour: "border-your-turn text-your-turn", said: "now" },
  ahead: { icon: "dot", colour: "border-line-strong text-quiet", said: "still to come" },
  impossible: { icon: "cross", colour: "border-impossible text-impossible", said: "impossible" },
  unknown: { icon: "question", colour: "border-line-strong text-unknown", said: "not known" },
}

/** Green only for what has arrived, and blue only for what a person has to do. */
function colourOf({ name, state }: Step): string {
  if (name === "claim" && state === "done") return "border-arrived text-arrived"
  if (name === "final" && state === "now") return "border-waiting text-waiting"
  return LOOKS[state].colour
}

export function Timeline({ transfer }: { transfer: TransferDetail }) {
  const explorerOf = (step: Step) =>
    step.name === "claim" ? transfer.toChain.explorerUrl : (transfer.fromChain?.explorerUrl ?? "")
  return (
    <ol aria-label="Journey" className="timeline">
      {buildJourney(transfer).map(step => {
        const { icon, said } = LOOKS[step.state]
        return (
          <li data-state={step.state} data-step={step.name} key={step.name}>
            <span className={`timeline-mark ${colourOf(step)}`}>
              <Icon name={icon} size={12} />
            </span>
            <div className="min-w-0 pb-5 print:pb-2">
              <p className={`font-medium ${step.state === "ahead" ? "text-quiet" : ""}`}>
                {step.title}
                <span className="sr-only">, {said}</span>
              </p>
              {step.sentence && <p className="text-pretty text-quiet">{step.sentence}</p>}
              {step.took !== undefined && <p className="text-quiet">It took {formatDuration(step.took)}.</p>}
              {step.since !== undefined && <WaitedFor since={step.since} />}
              {step.event && <StepEvent event={step.event} explorerUrl={explorerOf(step)} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
