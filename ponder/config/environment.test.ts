import { describe, expect, test } from "vitest"
import { EnvironmentError, parseEnvironment } from "./environment.ts"

const problemsOf = (source: Record<string, string>): string => {
  try {
    parseEnvironment(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  return "accepted"
}

describe("an empty environment", () => {
  const environment = parseEnvironment({})

  test("means the local network with the production addresses and start blocks", () => {
    expect(environment.local).toBe(true)
    expect(environment.chains.map(({ id, startBlock }) => [id, startBlock])).toEqual([
      [1, 14_300_000],
      [137, 25_000_000],
      [56, 15_500_000],
    ])
    expect(environment.chains[1]?.bridge).toBe("0x31BE0FA706E391a88C3A09cC13112bd55E0887f5")
  })

  test("listens on loopback with the documented ports", () => {
    expect(environment).toMatchObject({
      host: "127.0.0.1",
      port: 42_069,
      webPort: 3_000,
      portIsExplicit: false,
      metricsHost: "127.0.0.1",
      metricsPort: 42_070,
      metricsPortIsExplicit: false,
    })
  })

  test("limits a client to 600 requests a minute and believes no proxy", () => {
    expect(environment).toMatchObject({ apiRateLimit: 600, apiTrustedProxies: 0 })
  })
})

test("days of unstaking are seconds, and what the networks say where none are named", () => {
  expect(parseEnvironment({ UNSTAKE_DAYS: "10" }).unstakeSeconds).toBe(864_000)
  expect(parseEnvironment({}).unstakeSeconds).toBeUndefined()
  expect(problemsOf({ UNSTAKE_DAYS: "a week" })).toContain("UNSTAKE_DAYS must be a number of days.")
})

describe("RPC URLs", () => {
  test("end the local network and choose the chains that have one", () => {
    const environment = parseEnvironment({ PONDER_RPC_URL_56: "https://one.example, wss://two.example/key" })
    expect(environment.local).toBe(false)
    expect(environment.chains.map(({ id }) => id)).toEqual([56])
    expect(environment.chains[0]?.rpcUrls).toEqual(["https://one.example", "wss://two.example/key"])
  })

  test("are all needed for the chains that CHAIN_IDS asks for", () => {
    expect(problemsOf({ CHAIN_IDS: "1,56", PONDER_RPC_URL_56: "https://one.example" })).toContain(
      "PONDER_RPC_URL_1 is missing",
    )
  })
})

test("local chains stand in for those alone that are indexed unless something else is chosen", () => {
  expect(parseEnvironment({ CHAIN_IDS: "137,1" }).chains.map(({ id }) => id)).toEqual([1, 137])
  expect(problemsOf({ CHAIN_IDS: "1,43114" })).toContain("PONDER_RPC_URL_43114 is missing")
})

test("an address and a start block of its own replace those of production", () => {
  const [ethereum] = parseEnvironment({
    CHAIN_IDS: "1",
    BRIDGE_ADDRESS_1: "0x31be0fa706e391a88c3a09cc13112bd55e0887f5",
    START_BLOCK_1: "7",
  }).chains
  expect(ethereum).toMatchObject({ bridge: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 7 })
})

test("addresses have labels, on one chain or on all", () => {
  const treasury = "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5"
  const { addressLabels } = parseEnvironment({
    ADDRESS_LABELS: `${treasury}=Treasury, 56:${treasury.toLowerCase()}=Hot wallet of 2026`,
  })
  expect(addressLabels).toEqual([
    { chainId: null, address: treasury, label: "Treasury" },
    { chainId: 56, address: treasury, label: "Hot wallet of 2026" },
  ])
  for (const wrong of [
    "Treasury",
    `${treasury}=`,
    `${treasury.replace("B", "b")}=Treasury`,
    "0x12=Treasury",
  ]) {
    expect(problemsOf({ ADDRESS_LABELS: wrong })).toContain(
      "ADDRESS_LABELS must list addresses with a right checksum",
    )
  }
  expect(problemsOf({ ADDRESS_LABELS: `9:${treasury}=Treasury` })).toContain(
    "may only name the chains 1 (Ethereum)",
  )
})

test("a variable without a value counts as not set", () => {
  expect(parseEnvironment({ PORT: "", DATABASE_URL: " " })).toEqual(parseEnvironment({}))
})

test.each([
  [{ PORT: "eighty" }, "PORT must be a port number"],
  [{ PORT: "70000" }, "PORT must be a port number from 1 to 65535"],
  [{ PORT: "3000", WEB_PORT: "3000" }, "PORT and WEB_PORT are the same"],
  [
    { PORT: "3000", METRICS_PORT: "3000" },
    "PORT and METRICS_PORT are the same: the API and the metrics need",
  ],
  [{ WEB_PORT: "3000", METRICS_PORT: "3000" }, "WEB_PORT and METRICS_PORT are the same"],
  [{ METRICS_PORT: "off" }, "METRICS_PORT must be a port number, 0 for no metrics"],
  [{ METRICS_PORT: "65536" }, "METRICS_PORT must be a port number from 1 to 65535, or 0"],
  [{ METRICS_HOST: "my host" }, "METRICS_HOST must be an IP address or a host name"],
  [{ API_RATE_LIMIT: "-1" }, "API_RATE_LIMIT must be a number of requests per minute, 0 for no limit"],
  [{ API_STREAM_LIMIT: "few" }, "API_STREAM_LIMIT must be a number of streams at a time, 0 for no limit"],
  [{ API_EXPORT_LIMIT: "-1" }, "API_EXPORT_LIMIT must be a number of exports at a time, 0 for no limit"],
  [{ UNSTAKE_MOVES: "yes" }, "UNSTAKE_MOVES must be true or false"],
  [{ API_TRUSTED_PROXIES: "all" }, "API_TRUSTED_PROXIES must be a number of proxies from 0 to 9"],
  [{ CHAIN_IDS: "1,99" }, "CHAIN_IDS may only list 1 (Ethereum), 137 (Polygon), 56 (BNB Smart Chain)"],
  [{ OTHER_NETWORKS: "{" }, "OTHER_NETWORKS must be a JSON array of networks as in ponder/networks"],
  [{ OTHER_NETWORKS: '[{"id":1}]' }, "OTHER_NETWORKS must be a JSON array"],
  [{ CHAIN_IDS: "1,1" }, "CHAIN_IDS lists a chain twice"],
  [{ CHAIN_IDS: "ethereum" }, "CHAIN_IDS must list chain ids"],
  [
    { PONDER_RPC_URL_1: "ftp://one.example" },
    "PONDER_RPC_URL_1 must be one or several http(s) or ws(s) URLs",
  ],
  [{ PONDER_RPC_URL_1: "https://one.example," }, "PONDER_RPC_URL_1 must be one or several"],
  [{ PONDER_RPC_URL_1: "wss://one.example" }, "PONDER_RPC_URL_1 needs an http(s) URL"],
  [{ PONDER_RPC_URL_10: "https://one.example" }, "PONDER_RPC_URL_10 is not known"],
  [{ BRIDGE_ADDRESS_ETH: "0x0" }, "BRIDGE_ADDRESS_ETH is not known"],
  [{ BRIDGE_ADDRESS_1: "0x31BE0FA706E391a88C3A09cC13112bd55E0887F5" }, "BRIDGE_ADDRESS_1 must be a 20-byte"],
  [{ START_BLOCK_137: "-1" }, "START_BLOCK_137 must be a block number"],
  [{ DATABASE_URL: "mysql://db.example" }, "DATABASE_URL must be a postgres:// or postgresql:// URL"],
  [{ DATABASE_SCHEMA: "Bad-Name" }, "DATABASE_SCHEMA must be 1 to 45"],
  [{ HOST: "999.0.0.1" }, "HOST must be an IP address or a host name"],
  [{ HOST: "[::1]" }, "HOST must be an IP address or a host name"],
  [{ HOST: "my host" }, "HOST must be"],
  [{ HOST: "http://127.0.0.1" }, "HOST must be"],
  [{ PUBLIC_WEB_URL: "bridge.example" }, "PUBLIC_WEB_URL must be an http(s) URL"],
  [{ HELP_URL: "javascript:alert(1)" }, "HELP_URL must be an http(s) URL"],
  [{ API_URL: "api:42069" }, "API_URL must be an http(s) URL"],
  [{ PUBLIC_API_URL: "api.example" }, "PUBLIC_API_URL must be an http(s) URL"],
])("%o is refused by name", (source, expected) => {
  expect(problemsOf(source)).toContain(expected)
})

test("every problem is said at once, and no secret with it", () => {
  const message = problemsOf({ PORT: "x", PONDER_RPC_URL_1: "secret-key-123" })
  expect(message).toContain("PORT must be")
  expect(message).toContain("PONDER_RPC_URL_1 must be")
  expect(message).not.toContain("secret-key-123")
})

test.each(["0.0.0.0", "::", "::1", "localhost", "explorer-1.example.org"])("HOST may be %s", HOST => {
  expect(parseEnvironment({ HOST }).host).toBe(HOST)
})

test("0 turns metrics and rate limit off", () => {
  const environment = parseEnvironment({ METRICS_PORT: "0", API_RATE_LIMIT: "0" })
  expect(environment).toMatchObject({ metricsPort: 0, metricsPortIsExplicit: true, apiRateLimit: 0 })
})
