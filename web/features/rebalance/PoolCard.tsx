import Link from "next/link"
import type { ReactNode } from "react"
import { paths } from "../../lib/paths.ts"
import { Panel } from "../../ui/Panel.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { ApiSentence } from "./ApiSentence.tsx"
import { buildGauges } from "./buildGauges.ts"
import { GaugeView } from "./GaugeView.tsx"
import type { Standing } from "./queries.ts"
import { stateLook } from "./stateLooks.ts"

/** How a pool stands by its operator's rules. */
export function PoolCard({ pool, details }: { pool: Standing; details: ReactNode }) {
  const { token, chains, sentence } = pool
  const names = chains.map(({ chain }) => chain.name).join(" and ")
  return (
    <Panel
      aside={
        <span className="font-medium">
          <StatusWord look={stateLook(pool)} />
        </span>
      }
      title={
        <Link className="link" href={paths.rebalance(`token=${token.id}`)} prefetch={false}>
          <TokenSymbol token={token} /> on {names}
        </Link>
      }
    >
      <p className="mb-4 text-quiet" data-pool={token.id}>
        <ApiSentence text={sentence} />
      </p>
      <div className="grid grid-cols-1 gap-x-10 gap-y-5 desktop:grid-cols-2">
        {buildGauges(pool).map(gauge => (
          <GaugeView gauge={gauge} key={gauge.chain.id} />
        ))}
      </div>
      {details}
    </Panel>
  )
}
