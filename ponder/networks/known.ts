import { avalanche } from "./avalanche.ts"
import { bsc } from "./bsc.ts"
import { ethereum } from "./ethereum.ts"
import { fantom } from "./fantom.ts"
import type { Network } from "./network.ts"
import { polygon } from "./polygon.ts"

/** In the order in which people are shown them. */
export const knownNetworks: readonly Network[] = [ethereum, polygon, bsc, avalanche, fantom]
