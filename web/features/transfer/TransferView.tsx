"use client"

import { ProofPanel } from "../proof/ProofPanel.tsx"
import { Advice } from "./Advice.tsx"
import type { TransferDetail } from "./fragments.ts"
import { JourneyArc } from "./JourneyArc.tsx"
import { Timeline } from "./Timeline.tsx"
import { TransferAnomalies } from "./TransferAnomalies.tsx"
import { TransferFacts } from "./TransferFacts.tsx"
import { TransferHead } from "./TransferHead.tsx"

export function TransferView({ transfer, level }: { transfer: TransferDetail; level: "h1" | "h2" }) {
  return (
    <article className="grid gap-6" data-status={transfer.status} data-transfer={transfer.id}>
      <TransferHead level={level} transfer={transfer} />
      {/* On a phone what to do comes before what has been. */}
      <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_400px] print:grid-cols-1 print:gap-3">
        <div className="grid gap-6 max-desktop:contents print:contents">
          <JourneyArc transfer={transfer} />
          <div className="max-desktop:order-1 print:order-1">
            <Timeline transfer={transfer} />
          </div>
          <div className="max-desktop:order-3 print:order-3 print:not-has-[[data-verdict]]:hidden">
            <ProofPanel transfer={transfer} />
          </div>
        </div>
        <div className="grid gap-6 max-desktop:contents print:contents">
          <div className="print:hidden">
            <Advice transfer={transfer} />
          </div>
          <TransferAnomalies anomalies={transfer.anomalies} />
          <div className="max-desktop:order-2 print:order-2">
            <TransferFacts transfer={transfer} />
          </div>
        </div>
      </div>
    </article>
  )
}
