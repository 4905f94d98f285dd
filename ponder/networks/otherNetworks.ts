import { getAddress, isAddress } from "viem"
import { z } from "zod"
import { knownNetworks } from "./known.ts"
import type { Network } from "./network.ts"

const address = z
  .string()
  .refine(text => isAddress(text), "must be a 20-byte address with a right checksum")
  .transform(text => getAddress(text))

const blockNumber = z.int().nonnegative()

/** As the literals beside this file, but for what only matters to local chains and to pools of liquidity. */
const network = z.strictObject({
  id: z.int().positive(),
  name: z.string().min(1),
  explorerUrl: z.url({ protocol: /^https$/ }).refine(url => !url.endsWith("/"), "must not end in a slash"),
  bridge: z.strictObject({ address, startBlock: blockNumber }),
  predecessors: z.array(address).exactOptional(),
  neighbours: z.array(z.strictObject({ address, label: z.string() })).exactOptional(),
  stakingPools: z
    .array(
      z.strictObject({
        address,
        label: z.string(),
        queueOf: z.enum(["REQUESTS", "CLAIMERS"]),
        tokens: z.array(address),
        unstakeSeconds: z.int().nonnegative(),
      }),
    )
    .exactOptional(),
  ratioFeed: address.exactOptional(),
  priceFeeds: z
    .array(z.strictObject({ asset: z.string(), address, heartbeatSeconds: z.int().positive() }))
    .exactOptional(),
  readingInterval: blockNumber,
  verifiable: z.boolean(),
  nativeCoin: z.strictObject({
    symbol: z.string(),
    name: z.string(),
    sentinel: address,
    asset: z.string().exactOptional(),
  }),
  tokens: z.array(
    z.strictObject({
      symbol: z.string(),
      name: z.string(),
      address,
      decimals: z.int().min(0).max(255),
      bondType: z.enum(["PLAIN", "REBASING", "NON_REBASING"]),
      retired: z.boolean().exactOptional(),
      asset: z.string().exactOptional(),
    }),
  ),
})

const networkList = z
  .array(network)
  .refine(
    added => added.every(({ id }) => !knownNetworks.some(known => known.id === id)),
    "names a known one",
  )
  .refine(added => isWithoutDoubles(added), "has an id, a name or a feed's asset twice")

/** What the environment adds to the known networks: nothing of the code has to change for one more. */
export const otherNetworks = z.string().transform((text, context): Network[] => {
  const parsed = networkList.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data.map(added => ({ ...added, enabled: false }))
  for (const { path, message } of parsed.error.issues) {
    const place = path.length > 0 ? ` at ${path.join(".")}` : ""
    context.addIssue(`must be a JSON array of networks as in ponder/networks:${place} ${message}`)
  }
  return z.NEVER
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An asset has one feed, on one chain. */
function isWithoutDoubles(added: z.output<typeof network>[]): boolean {
  const all = [...knownNetworks, ...added]
  return [
    all.map(({ id }) => id),
    all.map(({ name }) => name),
    all.flatMap(({ priceFeeds = [] }) => priceFeeds.map(({ asset }) => asset)),
  ].every(values => new Set<unknown>(values).size === values.length)
}
