import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { paths } from "../../lib/paths.ts"
import { type RangeChoice, readRange } from "../charts/readRange.ts"
import { readTokenId } from "../token/readTokenId.ts"
import { readMoment, writeMoment } from "../treasury/moment.ts"

type Unit = "tokens" | "shares" | "usd"

export type LiquidityChoice = {
  /** Unix seconds; null for now. */
  at: number | null
  /** Whose history is looked at. */
  tokenId: string | null
  unit: Unit
  range: RangeChoice
  /** What of the address says nothing: read as if it were not there, and told. */
  misread: string[]
}

/** What the address of the page asks for. */
export function readLiquidityChoice(parameters: UrlParameters): LiquidityChoice {
  const text = (name: string) => firstParameter(parameters, name)
  const at = readMoment(text("at"))
  const tokenId = readTokenId(text("token"))
  const range = readRange(text("range"))
  const misread = [
    text("at") !== "" && at === null && "moment",
    text("token") !== "" && tokenId === null && "token",
    range.misread && "range",
  ].filter(name => name !== false)
  return { at, tokenId, unit: readUnit(text("unit")), range, misread }
}

function readUnit(text: string): Unit {
  return text === "shares" || text === "usd" ? text : "tokens"
}

/** What of a choice stands in the address, under its names there. */
export function writeLiquidityChoice({ at, tokenId, unit, range }: LiquidityChoice): Record<string, string> {
  return {
    ...(at !== null && { at: writeMoment(at) }),
    ...(tokenId !== null && { token: tokenId }),
    ...(unit !== "tokens" && { unit }),
    ...(range.range !== null && range.range !== "30d" && { range: range.range }),
  }
}

/** The address of this page with a choice, or with a part of it changed. */
export function liquidityPath(choice: LiquidityChoice, changes: Partial<LiquidityChoice> = {}): string {
  return paths.liquidity(new URLSearchParams(writeLiquidityChoice({ ...choice, ...changes })).toString())
}
