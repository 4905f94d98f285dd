import type { ReactNode } from "react"
import type { Read } from "../../lib/reading.ts"
import { Panel } from "../../ui/Panel.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import { fileAddress, movesCsv, planJson } from "./planFiles.ts"
import { type PlanData, PlanFragment, PlanQuery, type PlanVariables } from "./queries.ts"
import type { RebalanceChoice } from "./rebalanceChoice.ts"
import { TreasuryField } from "./TreasuryField.tsx"
import { TreasuryNotes } from "./TreasuryNotes.tsx"

type Props = {
  reading: Read<PlanData>
  variables: PlanVariables
  choice: RebalanceChoice
  details: ReactNode
}

/** Just the plan that is shown, to be kept, looked through and signed elsewhere. */
export function ExportPanel({ reading, variables, choice, details }: Props) {
  const { moves, batches, treasuryNotes, at } = reading.data.rebalance
  const json = planJson(reading, panelQuery(PlanQuery, PlanFragment, variables), variables)
  return (
    <Panel title="Take it along">
      <div className="grid gap-4">
        <TreasuryNotes notes={treasuryNotes} />
        <ul className="grid gap-2">
          <Line
            file={<FileLink content={json} name={`rebalance-${at}.json`} type="application/json" />}
            what="the whole answer, with its question and its blocks"
          />
          {moves.length > 0 && (
            <Line
              file={<FileLink content={movesCsv(reading)} name={`rebalance-${at}.csv`} type="text/csv" />}
              what="the moves, a line each, with the blocks"
            />
          )}
          {batches.map(({ chain, fileName, content, calls }) => (
            <Line
              file={<FileLink content={content} name={fileName} type="application/json" />}
              key={fileName}
              what={`for Safe’s Transaction Builder on ${chain.name}: ${calls.map(({ method }) => method).join(", ")}`}
            />
          ))}
        </ul>
        {moves.length > 0 && (
          <>
            {batches.length === 0 && <TreasuryField choice={choice} />}
            <p className="max-w-[640px] text-pretty text-quiet">
              Files for a multisig are unsigned, and this site executes nothing. Whoever signs checks every
              line: the token, the bridge, the amount, the chain that it is claimed on, and that it is the
              treasury’s own address that claims it.
            </p>
          </>
        )}
      </div>
      {details}
    </Panel>
  )
}

function Line({ file, what }: { file: ReactNode; what: string }) {
  return (
    <li className="flex flex-wrap gap-x-3">
      {file}
      <span className="text-quiet">{what}</span>
    </li>
  )
}

type File = { name: string; type: "application/json" | "text/csv"; content: string }

function FileLink({ name, type, content }: File) {
  return (
    <a className="link break-all" download={name} href={fileAddress(type, content)}>
      {name}
    </a>
  )
}
