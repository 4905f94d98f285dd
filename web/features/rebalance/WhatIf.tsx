"use client"

import Link from "next/link"
import type { ReactNode } from "react"
import { paths } from "../../lib/paths.ts"
import { Disclosure } from "../../ui/Disclosure.tsx"
import { BandFields } from "./BandFields.tsx"
import { ChainFields } from "./ChainFields.tsx"
import { MoveFields } from "./MoveFields.tsx"
import type { NamedChain } from "./namedChain.ts"
import { percentSlider } from "./percentSlider.ts"
import type { PoolRules } from "./poolRules.ts"
import { hasOwnRules, type RebalanceChoice } from "./rebalanceChoice.ts"
import { SliderField } from "./SliderField.tsx"
import { sizeSlider } from "./sizeSlider.ts"
import { TargetFields } from "./TargetFields.tsx"
import { TextField } from "./TextField.tsx"
import { useApplied } from "./useApplied.ts"

type Props = {
  choice: RebalanceChoice
  rules: PoolRules
  /** In the order of the rules. */
  chains: NamedChain[]
  /** What the pool has, in tokens; null where that is not known. */
  poolSize: string | null
  usual: string
}

/** The rules, to be tried out. A form like any other; with JavaScript it is applied as soon as something is let go. */
export function WhatIf({ choice, rules, chains, poolSize, usual }: Props) {
  const { form, key, isPending } = useApplied(choice, rules)
  const { values, outages } = choice
  return (
    <form action={paths.rebalance()} aria-label="What if" className="grid gap-5" key={key} ref={form}>
      <input name="token" type="hidden" value={rules.tokenId} />
      {values.backtest && <input name="backtest" type="hidden" value={values.backtest} />}
      <Group title="Bands">
        <TargetFields chains={chains} rules={rules} values={values} />
        <SliderField
          label="Tolerance around each target"
          name="tolerance"
          slider={percentSlider(50)}
          unit="%"
          usual={rules.tolerance ?? ""}
          value={values.tolerance ?? ""}
        />
        <SliderField
          label="Pool size"
          name="poolSize"
          slider={poolSize === null ? null : sizeSlider(poolSize)}
          unit="tokens"
          usual={poolSize?.split(".")[0] ?? "as it is"}
          value={values.poolSize ?? ""}
        />
        <Disclosure title="Floor and ceiling of each chain">
          <BandFields chains={chains} rules={rules} values={values} />
        </Disclosure>
      </Group>
      <Group title="Moves">
        <ChainFields chains={chains} outages={outages} />
        <MoveFields chains={chains} rules={rules} values={values} />
      </Group>
      <Group title="Who signs">
        <TextField
          label="Address of the treasury"
          mono
          name="treasury"
          usual="0x…"
          value={values.treasury ?? ""}
        />
      </Group>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button className="button" type="submit">
          Count with these
        </button>
        {hasOwnRules(choice) && (
          <Link className="link text-note text-quiet" href={usual} prefetch={false} scroll={false}>
            Back to the operator’s own rules
          </Link>
        )}
        <span className="text-note text-quiet" role="status">
          {isPending && "Counting…"}
        </span>
      </div>
    </form>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-note text-quiet">{title}</legend>
      {children}
    </fieldset>
  )
}
