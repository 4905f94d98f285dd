import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { paths } from "../../lib/paths.ts"
import { type RangeChoice, readRange } from "../charts/readRange.ts"
import { stretchOf } from "../charts/stretchOf.ts"
import { readTokenId } from "../token/readTokenId.ts"
import type { FlowsVariables } from "./queries.ts"

export type FlowsChoice = RangeChoice & {
  tokenId: string | null
  /** The address names something that cannot be a token. */
  noToken: boolean
}

/** What the address of the page asks for. */
export function readFlowsChoice(parameters: UrlParameters): FlowsChoice {
  const token = firstParameter(parameters, "token")
  const tokenId = readTokenId(token)
  return {
    ...readRange(firstParameter(parameters, "range")),
    tokenId,
    noToken: token !== "" && tokenId === null,
  }
}

/** The address of this page with a choice, or with a part of it changed. */
export function flowsPath(choice: FlowsChoice, changes: Partial<FlowsChoice> = {}): string {
  const { range, tokenId } = { ...choice, ...changes }
  const query = new URLSearchParams({
    ...(range !== null && range !== "30d" && { range }),
    ...(tokenId !== null && { token: tokenId }),
  })
  return paths.flows(query.toString())
}

/** What the page asks the API: up to one moment, which is that of all that is in flight too. */
export function flowsVariables(choice: FlowsChoice, latest: number | null, now: number): FlowsVariables {
  return { ...stretchOf(choice, latest ?? now), tokenId: choice.tokenId, at: latest }
}
