import { redirect } from "next/navigation"
import { graphiqlUrl } from "../../lib/apiUrls.ts"
import type { UrlParameters } from "../../lib/firstParameter.ts"
import { ReadingBoundary } from "../../lib/ReadingBoundary.tsx"
import { readOnServer } from "../../lib/readOnServer.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { AllPools } from "./AllPools.tsx"
import { BacktestSection } from "./BacktestSection.tsx"
import { inputOf } from "./inputOf.ts"
import { MisreadChoice } from "./MisreadChoice.tsx"
import type { NamedChain } from "./namedChain.ts"
import { PoolPlan } from "./PoolPlan.tsx"
import type { PoolRules } from "./poolRules.ts"
import { PlanQuery } from "./queries.ts"
import { isWordy, operatorsPath, readRebalanceChoice, rebalancePath } from "./rebalanceChoice.ts"
import { WhatIf } from "./WhatIf.tsx"

type Props = { rules: PoolRules; parameters: UrlParameters; chains: readonly NamedChain[] }

/** One pool by the rules of the address: the plan, and beside it the form that those are changed with. */
export async function PoolPage({ rules, parameters, chains }: Props) {
  const choice = readRebalanceChoice(parameters, rules)
  if (isWordy(parameters, choice)) redirect(rebalancePath(choice))

  const variables = { input: inputOf(choice, rules) }
  const first = await readOnServer(PlanQuery, variables)
  const plan =
    "then" in first.reading || first.reading.kind === "unread" ? null : first.reading.data.rebalance
  const named = rules.chains.map(({ chainId: id }) => ({
    id,
    name: chains.find(chain => chain.id === id)?.name ?? `Chain ${id}`,
  }))
  const usual = operatorsPath(choice)
  const address = graphiqlUrl()
  return (
    <>
      <AllPools>
        <a className="link desktop:hidden" href="#what-if">
          Try other rules
        </a>
      </AllPools>
      <MisreadChoice misread={choice.misread} />
      <div className="grid grid-cols-1 items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_328px]">
        <div className="grid min-w-0 grid-cols-1 gap-6">
          <ReadingBoundary fallback={<LineSkeleton lines={16} />} first={first}>
            <PoolPlan
              choice={choice}
              first={first}
              graphiqlUrl={address}
              usual={usual}
              variables={variables}
            />
          </ReadingBoundary>
          <BacktestSection choice={choice} graphiqlUrl={address} variables={variables} />
        </div>
        <section className="what-if rounded-lg border border-line bg-raised p-5 max-tablet:p-4" id="what-if">
          <h2 className="mb-3 font-semibold">What if</h2>
          <WhatIf
            chains={named}
            choice={choice}
            poolSize={plan?.poolShares ? sharesToDecimal(plan.poolShares) : null}
            rules={rules}
            usual={usual}
          />
        </section>
      </div>
    </>
  )
}
