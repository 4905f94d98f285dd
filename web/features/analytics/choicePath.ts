import { paths } from "../../lib/paths.ts"
import type { Choice } from "./readChoice.ts"

/** The address of this page with a choice, or with a part of it changed. */
export function choicePath(choice: Choice, changes: Partial<Choice> = {}): string {
  const { range, from, to, tokenId, by, show, zone } = { ...choice, ...changes }
  const parameters = {
    ...(range === null ? { from, to } : { range: range === "30d" ? "" : range }),
    token: tokenId ?? "",
    by: by === "route" ? "" : by,
    show: show === usualOf(tokenId) ? "" : show,
    zone: zone === "utc" ? "" : zone,
  }
  const given = Object.entries(parameters).filter(([, value]) => value !== "")
  const query = new URLSearchParams(given).toString()
  return query === "" ? paths.analytics() : `${paths.analytics()}?${query}`
}

function usualOf(tokenId: string | null): Choice["show"] {
  return tokenId === null ? "count" : "amount"
}
