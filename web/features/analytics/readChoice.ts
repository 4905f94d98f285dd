import { type RangeChoice, readRange } from "../charts/readRange.ts"

export type Choice = RangeChoice & {
  tokenId: string | null
  by: "route" | "token"
  show: "count" | "amount"
  zone: "utc" | "local"
}

type Parameters = Record<string, string | string[] | undefined>

/** What the address of the page asks for. */
export function readChoice(parameters: Parameters): Choice {
  const text = (name: string) => [parameters[name]].flat()[0]?.trim() ?? ""
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
