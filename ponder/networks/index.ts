import { knownNetworks } from "./known.ts"
import type { Network } from "./network.ts"
import { otherNetworks } from "./otherNetworks.ts"

/** What cannot be understood is nothing here; `parseEnvironment` refuses it with a sentence. */
const added = otherNetworks.safeParse(process.env.OTHER_NETWORKS?.trim() || "[]").data ?? []

/** Every chain whose bridge can be indexed, in the order in which people are shown them. */
export const networks: readonly Network[] = [...knownNetworks, ...added]

/** Those that are indexed, and stood in for by local ones, unless the environment chooses. */
export const enabledNetworks: readonly Network[] = networks.filter(network => network.enabled)
