/** RPC and database URLs carry keys in their user, path and query: only where they point may be shown. */
export function redactUrl(text: string): string {
  if (!URL.canParse(text)) return "(not a URL)"
  const url = new URL(text)
  const hasMore = url.pathname.length > 1 || url.search !== "" || url.username !== "" || url.password !== ""
  return `${url.protocol}//${url.host}${hasMore ? "/…" : ""}`
}
