import type { UrlParameters } from "../../lib/firstParameter.ts"
import { type ListChoice, readListChoice } from "./listChoice.ts"

type Place = Pick<ListChoice, "address" | "tokenId" | "fromChainId" | "toChainId">

/** What the address of a place's own page says of its list: the place is given, and there is no form for the rest. */
export function readPlaceChoice(parameters: UrlParameters, place: Place): ListChoice {
  const { status, unregistered, after } = readListChoice(parameters)
  return { status: status.slice(0, 1), unregistered, order: "NEWEST", after, ...place }
}
