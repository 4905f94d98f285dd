export type EndpointUrl = { url: string } | { problem: string }

/** What a reader typed as the address of an RPC endpoint. */
export function endpointUrl(text: string): EndpointUrl {
  const parsed = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (!parsed || !["http:", "https:"].includes(parsed.protocol)) {
    return { problem: "An endpoint is an address that begins with https:// or http://." }
  }
  if (parsed.username || parsed.password) {
    return { problem: "A browser asks no address that has a user name or password in it." }
  }
  return { url: parsed.href }
}
