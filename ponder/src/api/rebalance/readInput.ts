import { type Address, parseUnits } from "viem"
import type { RebalanceAim } from "../../domain/rebalance/planRebalance.ts"
import type { ChosenBand, ChosenBound, PolicyChoice } from "../../domain/rebalance/policyChoice.ts"
import { badInput } from "../graphql/badInput.ts"

type BandInput = {
  chainId: number
  floor?: string | null
  target?: string | null
  ceiling?: string | null
  unit: "PERCENT" | "TOKENS"
}

/** As GraphQL hands it over: amounts in tokens, parts in percent. */
export type RebalanceInput = {
  tokenId: string
  bands?: readonly BandInput[] | null
  tolerance?: string | null
  poolSize?: string | null
  aim: RebalanceAim
  fixedCost?: string | null
  percentCost: string
  minimumMove?: string | null
  maximumMove?: string | null
  step?: string | null
  reserve: string
  outages?: readonly number[] | null
  inbound?: readonly { chainId: number; amount: string }[] | null
  days: number
  maxLagSeconds: number
  treasury?: Address | null
}

const SHARE_DECIMALS = 18
/** A percent with so many decimals is in millionths. */
const PERCENT_DECIMALS = 4
/** More than there is of any token; what is far larger takes time to reckon with. */
const MOST_DIGITS = 40
const MOST_DAYS = 400

export function readInput(input: RebalanceInput, unstaking: boolean): PolicyChoice {
  if (input.days < 1 || input.days > MOST_DAYS) throw badInput(`\`days\` is from 1 to ${MOST_DAYS}.`)
  if (input.maxLagSeconds < 0) throw badInput("`maxLagSeconds` is 0 or more.")
  const optional = {
    tolerance: input.tolerance == null ? undefined : percent("tolerance", input.tolerance),
    poolSize: tokens("poolSize", input.poolSize),
    fixedCost: tokens("fixedCost", input.fixedCost),
    minimumMove: tokens("minimumMove", input.minimumMove),
    maximumMove: tokens("maximumMove", input.maximumMove),
    step: tokens("step", input.step),
    treasury: input.treasury ?? undefined,
  }
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    bands: (input.bands ?? []).map(readBand),
    aim: input.aim,
    costPerMillion: percent("percentCost", input.percentCost),
    reserve: tokens("reserve", input.reserve) ?? 0n,
    outages: [...new Set(input.outages ?? [])],
    inbound: (input.inbound ?? []).map(({ chainId, amount }) => ({
      chainId,
      shares: tokens("inbound", amount) ?? 0n,
    })),
    unstaking,
  }
}

function readBand({ chainId, unit, floor, target, ceiling }: BandInput): ChosenBand {
  const bound = (name: string, text: string | null | undefined): ChosenBound | undefined => {
    if (text == null) return undefined
    return unit === "PERCENT" ? { parts: percent(name, text) } : { shares: tokens(name, text) ?? 0n }
  }
  const bounds = {
    floor: bound("floor", floor),
    target: bound("target", target),
    ceiling: bound("ceiling", ceiling),
  }
  return { chainId, ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)) }
}

function tokens(name: string, text: string | null | undefined): bigint | undefined {
  return text == null ? undefined : exactly(name, text, SHARE_DECIMALS, "tokens")
}

function percent(name: string, text: string): bigint {
  const parts = exactly(name, text, PERCENT_DECIMALS, "percent")
  if (parts <= 100n * 10n ** BigInt(PERCENT_DECIMALS)) return parts
  throw badInput(`\`${name}\` is from 0 to 100 percent.`)
}

/** Never rounded: what cannot be kept exactly is refused. */
function exactly(name: string, text: string, decimals: number, unit: string): bigint {
  const [whole = "", fraction = ""] = text.split(".")
  if (whole.length > MOST_DIGITS)
    throw badInput(`\`${name}\` has at most ${MOST_DIGITS} digits before the point.`)
  if (!text.startsWith("-") && fraction.length <= decimals) return parseUnits(text, decimals)
  throw badInput(`\`${name}\` is in ${unit}, 0 or more, with up to ${decimals} decimals.`)
}
