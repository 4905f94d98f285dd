import { isIP } from "node:net"
import { type Address, getAddress, isAddress } from "viem"
import { z } from "zod"
import { enabledNetworks, networks } from "../networks/index.ts"
import { otherNetworks } from "../networks/otherNetworks.ts"

/** A chain to index: its data from `ponder/networks`, with what the environment overrides. */
export type IndexedChain = {
  id: number
  name: string
  /** Empty where the local network stands in for the chain. */
  rpcUrls: string[]
  bridge: Address
  startBlock: number
  /** Blocks between two readings of ratios, reserves and prices; 0 reads none. */
  readingInterval: number
  /** Whether blocks and receipts are held against the hashes that they have to have. */
  verified: boolean
}

export type Environment = {
  chains: IndexedChain[]
  /** No RPC URL is given: the chains are local ones that `dev` starts itself. */
  local: boolean
  databaseUrl?: string
  databaseSchema: string
  dataDirectory?: string
  host: string
  port: number
  portIsExplicit: boolean
  webPort: number
  webPortIsExplicit: boolean
  /** Where an explorer that runs alone finds the API. */
  apiUrl: string
  publicApiUrl?: string
  /** Where the operator helps people whose transfer is stuck. */
  helpUrl?: string
  /** Whose these addresses are, in the operator's own words; on every chain where none is named. */
  addressLabels: { chainId: number | null; address: Address; label: string }[]
  /** Where readers find the explorer. */
  publicWebUrl?: string
  /** Requests of one client in a minute; 0 limits nobody. */
  apiRateLimit: number
  /** Streams and exports that one client may have open at a time; 0 limits nobody. */
  apiStreamLimit: number
  apiExportLimit: number
  /** How many proxies stand before API and explorer, so that what they say of clients is believed. */
  apiTrustedProxies: number
  /** By which the API knows the explorer, which tells it who asks there. */
  explorerSecret?: string
  /** Whether plans may take rebasing tokens back for their coin. */
  unstakeMoves: boolean
  /** Of every staking pool, instead of what `ponder/networks` says of it. */
  unstakeSeconds?: number
  metricsHost: string
  /** 0 serves no metrics. */
  metricsPort: number
  metricsPortIsExplicit: boolean
}

/** Says every problem at once, one line each, without repeating a value that may hold a secret. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError"

  constructor(problems: string[]) {
    super(`The environment cannot be used:\n${problems.map(problem => `  ${problem}`).join("\n")}`)
  }
}

const perChain = [
  "PONDER_RPC_URL",
  "BRIDGE_ADDRESS",
  "START_BLOCK",
  "READING_INTERVAL",
  "VERIFY_BLOCKS",
] as const

const portNumber = z
  .string()
  .regex(/^\d+$/, "must be a port number")
  .transform(Number)
  .refine(port => port >= 1 && port <= 65_535, "must be a port number from 1 to 65535")

const metricsPortNumber = z
  .string()
  .regex(/^\d+$/, "must be a port number, 0 for no metrics")
  .transform(Number)
  .refine(port => port <= 65_535, "must be a port number from 1 to 65535, or 0 for no metrics")

const host = z
  .string()
  .refine(text => isIP(text) > 0 || isHostName(text), "must be an IP address or a host name")
  .default("127.0.0.1")

const urlWith = (protocols: RegExp, expectation: string) =>
  z
    .string()
    .refine(text => URL.canParse(text) && protocols.test(new URL(text).protocol), `must be ${expectation}`)

const listOf = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform(text => text.split(",").map(part => part.trim()))
    .pipe(z.array(item))

const chainIds = listOf(
  z
    .string()
    .regex(/^\d+$/, "must list chain ids separated by commas")
    .transform(Number)
    .refine(isKnownChain, `may only list ${knownChainIds()}`),
).refine(ids => new Set(ids).size === ids.length, "lists a chain twice")

const rpcUrls = listOf(
  urlWith(/^(http|ws)s?:$/, "one or several http(s) or ws(s) URLs, separated by commas"),
).refine(
  urls => urls.some(url => url.startsWith("http")),
  "needs an http(s) URL: a ws(s) URL only tells of new blocks",
)

const bridgeAddress = z
  .string()
  .refine(text => isAddress(text), "must be a 20-byte address with a right checksum")
  .transform(text => getAddress(text))

const startBlock = z
  .string()
  .regex(/^\d{1,15}$/, "must be a block number")
  .transform(Number)

const readingInterval = z
  .string()
  .regex(/^\d{1,9}$/, "must be a number of blocks, 0 for no readings")
  .transform(Number)

const openAnswers = (what: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `must be a number of ${what} at a time, 0 for no limit`)
    .transform(Number)

const flag = z.enum(["true", "false"], "must be true or false").transform(text => text === "true")

/** `0x…=Treasury`, or `56:0x…=Hot wallet` where the address is somebody's on one chain only. */
const addressLabel = z
  .string()
  .transform(text => /^(?:(\d+):)?(0x[0-9a-fA-F]{40})=([^=]{1,40})$/.exec(text) ?? [])
  .refine(
    ([, , address]) => address !== undefined && isAddress(address),
    "must list addresses with a right checksum and their labels, as 0x…=Treasury or 56:0x…=Treasury, separated by commas",
  )
  .refine(
    ([, chainId]) => chainId === undefined || isKnownChain(Number(chainId)),
    `may only name the chains ${knownChainIds()}`,
  )
  .transform(([, chainId, address = "", label = ""]) => ({
    chainId: chainId === undefined ? null : Number(chainId),
    address: getAddress(address),
    label: label.trim(),
  }))

const perChainValue = {
  PONDER_RPC_URL: rpcUrls,
  BRIDGE_ADDRESS: bridgeAddress,
  START_BLOCK: startBlock,
  READING_INTERVAL: readingInterval,
  VERIFY_BLOCKS: flag,
}

const environmentSchema = z.object({
  CHAIN_IDS: chainIds.optional(),
  OTHER_NETWORKS: otherNetworks.optional(),
  DATABASE_URL: urlWith(/^postgres(ql)?:$/, "a postgres:// or postgresql:// URL").optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,44}$/, "must be 1 to 45 lower-case letters, digits or underscores")
    .default("bridge"),
  DATA_DIR: z.string().optional(),
  HOST: host,
  PORT: portNumber.optional(),
  WEB_PORT: portNumber.optional(),
  API_URL: urlWith(/^https?:$/, "an http(s) URL").default("http://127.0.0.1:42069"),
  PUBLIC_API_URL: urlWith(/^https?:$/, "an http(s) URL").optional(),
  PUBLIC_WEB_URL: urlWith(/^https?:$/, "an http(s) URL").optional(),
  HELP_URL: urlWith(/^https?:$/, "an http(s) URL").optional(),
  ADDRESS_LABELS: listOf(addressLabel).default([]),
  API_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, "must be a number of requests per minute, 0 for no limit")
    .transform(Number)
    .default(600),
  API_STREAM_LIMIT: openAnswers("streams").default(50),
  API_EXPORT_LIMIT: openAnswers("exports").default(4),
  API_TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, "must be a number of proxies from 0 to 9")
    .transform(Number)
    .default(0),
  EXPLORER_SECRET: z
    .string()
    .regex(/^[\w-]{32,200}$/, "must be 32 to 200 letters, digits, hyphens or underscores")
    .optional(),
  UNSTAKE_MOVES: flag.default(false),
  UNSTAKE_DAYS: z
    .string()
    .regex(/^\d{1,3}$/, "must be a number of days")
    .transform(Number)
    .optional(),
  METRICS_HOST: host,
  METRICS_PORT: metricsPortNumber.optional(),
  ...Object.fromEntries(
    networks.flatMap(({ id }) => perChain.map(name => [`${name}_${id}`, perChainValue[name].optional()])),
  ),
})

/** The names of all variables that are read here. */
export const contractVariables = Object.keys(environmentSchema.shape)

/** Reads the whole configuration contract; whoever needs a part of it takes it from here. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(given)
  const problems = [
    ...Object.keys(given).flatMap(name => {
      const problem = unknownChainVariable(name)
      return problem === undefined ? [] : [`${name} ${problem}`]
    }),
    ...(parsed.error?.issues ?? []).map(issue => `${String(issue.path[0])} ${issue.message}.`),
  ]
  if (!parsed.success || problems.length > 0) throw new EnvironmentError([...new Set(problems)])

  const values = parsed.data
  const forChain = <Name extends (typeof perChain)[number]>(name: Name, id: number) =>
    (values as Record<string, unknown>)[`${name}_${id}`] as z.output<(typeof perChainValue)[Name]> | undefined

  const withRpc = networks.filter(({ id }) => forChain("PONDER_RPC_URL", id)).map(({ id }) => id)
  const local = withRpc.length === 0
  const chosen = values.CHAIN_IDS ?? (local ? enabledNetworks.map(({ id }) => id) : withRpc)
  invariant_everyChosenChainHasRpc(local, chosen, withRpc)
  invariant_portsDiffer(values)

  return {
    chains: networks
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, name, bridge, readingInterval: usual, verifiable }) => ({
        id,
        name,
        rpcUrls: forChain("PONDER_RPC_URL", id) ?? [],
        bridge: forChain("BRIDGE_ADDRESS", id) ?? bridge.address,
        startBlock: forChain("START_BLOCK", id) ?? bridge.startBlock,
        readingInterval: forChain("READING_INTERVAL", id) ?? usual,
        verified: forChain("VERIFY_BLOCKS", id) ?? verifiable,
      })),
    local,
    databaseSchema: values.DATABASE_SCHEMA,
    host: values.HOST,
    port: values.PORT ?? 42_069,
    portIsExplicit: values.PORT !== undefined,
    webPort: values.WEB_PORT ?? 3_000,
    webPortIsExplicit: values.WEB_PORT !== undefined,
    apiUrl: values.API_URL,
    apiRateLimit: values.API_RATE_LIMIT,
    apiStreamLimit: values.API_STREAM_LIMIT,
    apiExportLimit: values.API_EXPORT_LIMIT,
    apiTrustedProxies: values.API_TRUSTED_PROXIES,
    addressLabels: values.ADDRESS_LABELS,
    unstakeMoves: values.UNSTAKE_MOVES,
    ...(values.UNSTAKE_DAYS !== undefined && { unstakeSeconds: values.UNSTAKE_DAYS * 86_400 }),
    metricsHost: values.METRICS_HOST,
    metricsPort: values.METRICS_PORT ?? 42_070,
    metricsPortIsExplicit: values.METRICS_PORT !== undefined,
    ...(values.DATABASE_URL && { databaseUrl: values.DATABASE_URL }),
    ...(values.EXPLORER_SECRET && { explorerSecret: values.EXPLORER_SECRET }),
    ...(values.DATA_DIR && { dataDirectory: values.DATA_DIR }),
    ...(values.PUBLIC_WEB_URL && { publicWebUrl: values.PUBLIC_WEB_URL }),
    ...(values.HELP_URL && { helpUrl: values.HELP_URL }),
    ...(values.PUBLIC_API_URL && { publicApiUrl: values.PUBLIC_API_URL }),
  }
}

function isKnownChain(id: number): boolean {
  return networks.some(network => network.id === id)
}

function knownChainIds(): string {
  return networks.map(({ id, name }) => `${id} (${name})`).join(", ")
}

/** A mistyped chain id would otherwise be read as "not set" and its chain silently left out. */
export function unknownChainVariable(name: string): string | undefined {
  if (!perChain.some(prefix => name.startsWith(prefix)) || contractVariables.includes(name)) return undefined
  return `is not known: it has to end in _ and one of ${knownChainIds()}.`
}

// A last part of digits alone would make it an address, and a wrong one.
function isHostName(text: string): boolean {
  const label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
  return new RegExp(`^(${label}\\.)*(?!\\d+$)${label}$`, "i").test(text) && text.length <= 253
}

function invariant_everyChosenChainHasRpc(local: boolean, chosen: number[], withRpc: number[]): void {
  const reachable = local ? enabledNetworks.map(({ id }) => id) : withRpc
  const missing = chosen.filter(id => !reachable.includes(id))
  if (missing.length === 0) return
  throw new EnvironmentError(
    missing.map(id => `PONDER_RPC_URL_${id} is missing: CHAIN_IDS asks for chain ${id}.`),
  )
}

const portUsers = { PORT: "the API", WEB_PORT: "the explorer", METRICS_PORT: "the metrics" } as const

type PortName = keyof typeof portUsers

function invariant_portsDiffer(given: { [Name in PortName]?: number | undefined }): void {
  const names = (Object.keys(portUsers) as PortName[]).filter(name => given[name] !== undefined)
  for (const [index, name] of names.entries()) {
    const other = names.slice(index + 1).find(later => given[later] === given[name])
    if (other === undefined) continue
    const [one, two] = [portUsers[name], portUsers[other]]
    throw new EnvironmentError([`${name} and ${other} are the same: ${one} and ${two} need one each.`])
  }
}
