import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { type RangeChoice, readRange } from "../charts/readRange.ts"

export type Choice = RangeChoice & {
  tokenId: string | null
  by: "route" | "token"
  show: "count" | "amount"
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
    // Amounts of different tokens are no sum of anything.
    show: tokenId !== null && text("show") !== "count" ? "amount" : "count",
    zone: text("zone") === "local" ? "local" : "utc",
  }
}
