import { isIPv6 } from "node:net"

type Connection = { remoteAddress: string; forwardedFor: string | undefined; trustedProxies: number }

/**
 * Who asks. Each proxy adds the address that it was asked from to the end of X-Forwarded-For, so that only so many of
 * the last can be believed as there are proxies of ours; what stands before was written by anybody.
 */
export function clientOf({ remoteAddress, forwardedFor = "", trustedProxies }: Connection): string {
  const told = forwardedFor
    .split(",")
    .map(address => address.trim())
    .filter(Boolean)
  const believed = trustedProxies > 0 ? told.slice(-trustedProxies) : []
  return unmapped(believed[0] ?? remoteAddress)
}

export function isLoopback(client: string): boolean {
  return client === "::1" || client.startsWith("127.")
}

/** An IPv6 customer is given 2^64 addresses: they are one client. */
export function networkOf(client: string): string {
  if (!isIPv6(client)) return client
  const [head = "", tail] = client.split("::")
  const groups = (text: string) => text.split(":").filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array.from({ length: missing }, () => "0"), ...groups(tail ?? "")]
  return all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(":")
}

/** Where IPv4 arrives at an IPv6 socket. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "")
}
