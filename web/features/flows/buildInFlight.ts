import { listPath } from "../transfers/listPath.ts"
import type { FlowsData } from "./queries.ts"

type InFlight = FlowsData["inFlight"][number]

const STATUS = ["AWAITING_CLAIM" as const, "CONFIRMING" as const]

type FlightLine = InFlight & {
  /** The list of just those transfers. */
  path: string
}

export type FlightRoute = Pick<
  FlightLine,
  "fromChain" | "toChain" | "transfers" | "oldestTimestamp" | "path"
> & {
  key: string
  tokens: FlightLine[]
}

/** What is on its way, route by route and there token by token, the most first. */
export function buildInFlight(inFlight: readonly InFlight[]): FlightRoute[] {
  const keyOf = ({ fromChain, toChain }: InFlight) => `${fromChain.id}-${toChain.id}`
  const routes = [...new Set(inFlight.map(keyOf))].flatMap(key => {
    const lines = inFlight.filter(each => keyOf(each) === key)
    const [first] = lines
    return first ? [{ key, ...routeOfLines(first, lines) }] : []
  })
  return routes.toSorted((a, b) => b.transfers - a.transfers || a.oldestTimestamp - b.oldestTimestamp)
}

function routeOfLines({ fromChain, toChain }: InFlight, lines: InFlight[]): Omit<FlightRoute, "key"> {
  const filter = { status: STATUS, fromChainId: fromChain.id, toChainId: toChain.id }
  return {
    fromChain,
    toChain,
    transfers: lines.reduce((sum, { transfers }) => sum + transfers, 0),
    oldestTimestamp: Math.min(...lines.map(({ oldestTimestamp }) => oldestTimestamp)),
    path: listPath(filter),
    tokens: lines
      .map(line => ({ ...line, path: listPath({ ...filter, tokenId: line.token.id }) }))
      .toSorted((a, b) => b.transfers - a.transfers || a.oldestTimestamp - b.oldestTimestamp),
  }
}
