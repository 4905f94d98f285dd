import { z } from "zod"

/** One transaction that shows a case: `deposit` on the source chain and, where it was claimed, `withdrawal` on the destination. */
const sampleSchema = z.object({
  fromChainId: z.number(),
  toChainId: z.number().optional(),
  deposit: z.string().optional(),
  withdrawals: z.array(z.string()),
})

/** What the local network tells about itself once it stands. */
const localNetworkSchema = z.object({
  /** JSON-RPC endpoint by chain id. */
  rpc: z.record(z.string(), z.url()),
  /** Notary and test controls. */
  notary: z.url(),
  /** Blocks that hold history when the network becomes ready, by chain id. */
  heads: z.record(z.string(), z.number()),
  /** Transaction hashes by the name of the case that they show. */
  samples: z.record(z.string(), sampleSchema),
})

/** What the process of the local network sends to the one that started it. */
export const localNetworkMessageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal("ready"), network: localNetworkSchema }),
])

export type LocalNetworkSample = z.infer<typeof sampleSchema>
export type LocalNetwork = z.infer<typeof localNetworkSchema>
export type LocalNetworkMessage = z.infer<typeof localNetworkMessageSchema>
