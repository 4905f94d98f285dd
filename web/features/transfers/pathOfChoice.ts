import { type ListChoice, writeListChoice } from "./listChoice.ts"

/** The address of a page with a list. */
export function pathOfChoice(path: string, choice: ListChoice): string {
  const query = writeListChoice(choice)
  return query ? `${path}?${query}` : path
}
