import { paths } from "../../lib/paths.ts"
import { readListChoice, writeListChoice } from "./listChoice.ts"
import type { ListFilter } from "./listVariables.ts"

/** The list of what was counted, at its one address: a redirect on the way would stand between here and going back. */
export function listPath(filter: ListFilter): string {
  const fields = Object.entries(filter).map(([name, value]) => [name, [value].flat().map(String)])
  return paths.transfers(writeListChoice(readListChoice(Object.fromEntries(fields))))
}
