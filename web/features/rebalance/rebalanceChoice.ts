import { firstParameter, textsOf, type UrlParameters } from "../../lib/firstParameter.ts"
import { negated } from "../../lib/negated.ts"
import { paths } from "../../lib/paths.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import { choiceFields, unitOf } from "./choiceFields.ts"
import type { PoolRules } from "./poolRules.ts"

export type RebalanceChoice = {
  tokenId: string
  /** What differs from the operator's rules, under its name in the address. Exact decimals, never rounded. */
  values: Readonly<Record<string, string>>
  /** Chains that are taken to be out. */
  outages: readonly number[]
  /** What of the address says nothing: read as if it were not there, and told. */
  misread: readonly { name: string; text: string }[]
}

const OF_A_CHAIN = /^(floor|target|ceiling|inbound)-/

/** What the address of the page asks for about a pool. */
export function readRebalanceChoice(parameters: UrlParameters, rules: PoolRules): RebalanceChoice {
  const textOf = (name: string) => firstParameter(parameters, name)
  const fields = choiceFields(rules, unitOf({ unit: textOf("unit").toLowerCase() }))
  const read = fields.map(({ name, read, usual }) => ({ name, usual, value: read(textOf(name)) }))
  const known = new Set(read.map(({ name }) => name))
  const out = textsOf(parameters.out).map(text => text.trim())
  const isHere = (text: string) => rules.chains.some(({ chainId }) => String(chainId) === text)
  const values = Object.fromEntries(
    read.flatMap(({ name, usual, value }) => (value === null || value === usual ? [] : [[name, value]])),
  )
  const tooMuch = !("unit" in values) && restOfTargets(values, rules).startsWith("-")
  const wrong = [
    ...read.filter(({ name, value }) => textOf(name) !== "" && value === null).map(({ name }) => name),
    ...Object.keys(parameters).filter(
      name => OF_A_CHAIN.test(name) && !known.has(name) && textOf(name) !== "",
    ),
    ...(tooMuch ? Object.keys(values).filter(name => name.startsWith("target-")) : []),
  ]
  return {
    tokenId: rules.tokenId,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.includes(name))),
    outages: rules.chains.map(({ chainId }) => chainId).filter(id => out.includes(String(id))),
    misread: [
      ...wrong.map(name => ({ name, text: textOf(name) })),
      ...out.filter(text => text !== "" && !isHere(text)).map(text => ({ name: "out", text })),
    ],
  }
}

/** What of a choice stands in the address, in one order. */
export function writeRebalanceChoice({ tokenId, values, outages }: RebalanceChoice): [string, string][] {
  return [
    ["token", tokenId],
    ...Object.entries(values),
    ...outages.map((id): [string, string] => ["out", String(id)]),
  ]
}

/** The address of this page with a choice, or with some of its values changed; null takes one away. */
export function rebalancePath(choice: RebalanceChoice, changes: Record<string, string | null> = {}): string {
  const changed = Object.entries({ ...choice.values, ...changes })
  const values = Object.fromEntries(
    changed.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
  return paths.rebalance(new URLSearchParams(writeRebalanceChoice({ ...choice, values })).toString())
}

/** No rules that somebody chooses, such as who signs. */
const NO_RULES = ["treasury", "backtest"]

export function hasOwnRules({ values, outages }: RebalanceChoice): boolean {
  return outages.length > 0 || Object.keys(values).some(name => !NO_RULES.includes(name))
}

/** The same page by the operator's own rules. */
export function operatorsPath(choice: RebalanceChoice): string {
  const kept = Object.entries(choice.values).filter(([name]) => NO_RULES.includes(name))
  return rebalancePath({ ...choice, values: Object.fromEntries(kept), outages: [] })
}

/** Whether the address says more than it has to, as a form without JavaScript sends all of its fields. */
export function isWordy(parameters: UrlParameters, choice: RebalanceChoice): boolean {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    textsOf(value).map(text => `${name}=${text}`),
  )
  const needed = writeRebalanceChoice(choice).map(([name, value]) => `${name}=${value}`)
  return choice.misread.length === 0 && given.toSorted().join("&") !== needed.toSorted().join("&")
}

/** Targets share the pool: that of the last chain is what the others leave. */
export function restOfTargets(values: RebalanceChoice["values"], { chains }: PoolRules): string {
  const others = chains
    .slice(0, -1)
    .map(({ chainId, target }) => values[`target-${chainId}`] ?? String(target))
  return sumDecimals(["100", ...others.map(negated)])
}
