import { avalanche } from "./avalanche.ts"
import { bsc } from "./bsc.ts"
import { ethereum } from "./ethereum.ts"
import type { Network } from "./network.ts"
import { polygon } from "./polygon.ts"

/** Every chain whose bridge can be indexed, in the order in which people are shown them. */
export const networks: readonly Network[] = [ethereum, polygon, bsc, avalanche]

/** Those that are indexed, and stood in for by local ones, unless the environment chooses. */
export const enabledNetworks: readonly Network[] = networks.filter(network => network.enabled)
