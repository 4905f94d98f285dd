import type { Random } from "../../devnet/traffic/random.ts"
import { naiveTransfers } from "../transfers/naiveTransfers.ts"
import { randomLedger } from "./randomLedger.ts"
import { LAST_SECOND } from "./tokens.ts"

export const world = randomLedger(20_261_121, 600)
export const transfers = naiveTransfers(world)

/** Some of them are later than everything that happened. */
export const randomMoments = (random: Random) =>
  Array.from({ length: 100 }, () => random.between(1, LAST_SECOND + 300_000))
