import { readAddress } from "../../lib/readAddress.ts"
import type { PoolRules } from "./poolRules.ts"

export type ChoiceField = {
  /** In the address of the page. */
  name: string
  /** As it is kept, null for what it cannot mean. */
  read: (text: string) => string | null
  /** What stands for itself and so in no address. */
  usual: string | null
}

export const BOUNDS = ["floor", "target", "ceiling"] as const
export type Bound = (typeof BOUNDS)[number]

export type Unit = "percent" | "tokens"

/** Each unit has names of its own: nothing that was meant in percent is ever taken for tokens. */
export function boundName(bound: Bound, chainId: number, unit: Unit): string {
  return unit === "percent" ? `${bound}-${chainId}` : `${bound}-${chainId}-tokens`
}

export function unitOf(values: Readonly<Record<string, string>>): Unit {
  return values.unit === "tokens" ? "tokens" : "percent"
}

export const BACKTEST_DAYS = ["7", "30", "90"]
export const USUAL_DAYS = "30"
export const USUAL_LAG = "300"

/** All that can be chosen about a pool. */
export function choiceFields(rules: PoolRules, unit: Unit): ChoiceField[] {
  const field = (name: string, read: ChoiceField["read"], usual: string | null = null) => ({
    name,
    read,
    usual,
  })
  const ofChains = rules.chains.flatMap((chain, place) => [
    ...BOUNDS.filter(bound => unit === "tokens" || bound !== "target" || place < rules.chains.length - 1).map(
      bound => {
        const usual = unit === "percent" && bound === "target" ? String(chain.target) : null
        return field(boundName(bound, chain.chainId, unit), readDecimal, usual)
      },
    ),
    field(`inbound-${chain.chainId}`, readDecimal, "0"),
  ])
  return [
    field("unit", oneOf(["percent", "tokens"]), "percent"),
    ...ofChains,
    field("tolerance", readDecimal, rules.tolerance),
    field("poolSize", readDecimal),
    field("aim", oneOf(["edge", "target"]), "edge"),
    field("fixedCost", readDecimal, rules.fixedCost),
    field("percentCost", readDecimal, "0"),
    field("minimumMove", readDecimal, rules.minimumMove),
    field("maximumMove", readDecimal),
    field("step", readDecimal, rules.step),
    field("reserve", readDecimal, "0"),
    field("days", readWhole, USUAL_DAYS),
    field("maxLag", readWhole, USUAL_LAG),
    field("treasury", readAddress),
    field("backtest", oneOf(BACKTEST_DAYS)),
  ]
}

/** Exact, whatever its length; without zeros that say nothing. */
function readDecimal(text: string): string | null {
  const [, whole, fraction = ""] = /^0*(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const exact = fraction.replace(/0+$/, "")
  return whole === undefined ? null : `${whole}${exact && `.${exact}`}`
}

function readWhole(text: string): string | null {
  return /^\d{1,6}$/.test(text) ? String(Number(text)) : null
}

function oneOf(words: readonly string[]): ChoiceField["read"] {
  return text => (words.includes(text.toLowerCase()) ? text.toLowerCase() : null)
}
