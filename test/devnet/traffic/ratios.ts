import { localTokens } from "../network/tokens.ts"

const DAY = 86_400

/** Ratio on the first day of the history and how much it loses in a day; a bond's ratio only ever falls. */
const schedule: Record<string, { first: bigint; dailyLoss: bigint }> = {
  aMATICb: { first: 912_345_678_901_234_567n, dailyLoss: 221_917_808_219_178n },
  aETHb: { first: 954_321_098_765_432_109n, dailyLoss: 101_369_863_013_699n },
  aMATICc: { first: 912_345_678_901_234_567n, dailyLoss: 221_917_808_219_178n },
  aETHc: { first: 954_321_098_765_432_109n, dailyLoss: 101_369_863_013_699n },
  aBNBb: { first: 978_111_222_333_444_555n, dailyLoss: 87_671_232_876_712n },
  ankrBNB: { first: 978_111_222_333_444_555n, dailyLoss: 87_671_232_876_712n },
}

export const bondKeys = localTokens.filter(token => token.bondType !== "PLAIN").map(token => token.key)

/** The ratio that is in force so many days after the history begins. */
export function ratioOn(key: string, day: number): bigint {
  const plan = schedule[key]
  if (!plan) throw new Error(`No ratio is planned for ${key}.`)
  return plan.first - plan.dailyLoss * BigInt(day)
}

export function dayOf(timestamp: number, historyStart: number): number {
  return Math.floor((timestamp - historyStart) / DAY)
}
