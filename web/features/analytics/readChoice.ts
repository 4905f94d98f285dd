import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import type { Measured } from "../charts/Measure.tsx"
import { type RangeChoice, readRange } from "../charts/readRange.ts"

export type Choice = RangeChoice & {
  tokenId: string | null
  by: "route" | "token"
  show: Measured
  zone: "utc" | "local"
}

/** What the address of the page asks for. */
export function readChoice(parameters: UrlParameters): Choice {
  const text = (name: string) => firstParameter(parameters, name)
  const tokenId = text("token").toLowerCase() || null
  return {
    ...readRange(text("range"), text("from"), text("to")),
    tokenId,
    by: tokenId === null && text("by") === "token" ? "token" : "route",
    show: readShow(text("show"), tokenId),
    zone: text("zone") === "local" ? "local" : "utc",
  }
}

/** Amounts of different tokens are no sum of anything. */
function readShow(text: string, tokenId: string | null): Measured {
  if (text === "usd") return "usd"
  return tokenId !== null && text !== "count" ? "amount" : "count"
}
