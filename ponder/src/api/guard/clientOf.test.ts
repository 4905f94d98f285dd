import { expect, test } from "vitest"
import { clientOf, isLoopback, networkOf } from "./clientOf.ts"

test.each([
  ["no proxy is believed by itself", 0, "203.0.113.7", "198.51.100.1"],
  ["the last address is the proxy's word", 1, "203.0.113.7", "203.0.113.7"],
  ["what a client wrote itself is not", 1, "127.0.0.1, 203.0.113.7", "203.0.113.7"],
  ["behind two proxies it is the last but one", 2, "127.0.0.1, 203.0.113.7, 192.0.2.1", "203.0.113.7"],
  ["without the header it is who connects", 1, undefined, "198.51.100.1"],
])("%s", (_, trustedProxies, forwardedFor, client) => {
  expect(clientOf({ remoteAddress: "198.51.100.1", forwardedFor, trustedProxies })).toBe(client)
})

test("IPv4 at an IPv6 socket is IPv4", () => {
  const connection = { remoteAddress: "::ffff:127.0.0.1", forwardedFor: undefined, trustedProxies: 0 }
  expect(isLoopback(clientOf(connection))).toBe(true)
})

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::9", "2001:db8:1:2"],
  ["2001:0DB8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("%s belongs to %s", (client, network) => {
  expect(networkOf(client)).toBe(network)
})
