import type { Random } from "../devnet/traffic/random.ts"
import { encoded } from "./encoded.ts"
import type { Known } from "./fuzzedRequest.ts"
import { hostileText, mangled } from "./hostileText.ts"

const plain = [
  ...[
    "1",
    "56",
    "137",
    "0",
    "-1",
    "7d",
    "30d",
    "all",
    "true",
    "false",
    "NEWEST",
    "SLOWEST",
    "COMPLETED",
    "AWAITING_CLAIM",
  ],
  ...[
    "2026-01-31",
    "2026-02-31",
    "1750000000",
    "2147483647",
    "9999999999",
    "2026-01-31T10:00",
    "tokens",
    "shares",
    "token",
  ],
  ...["0.5", "40", "100.01", "1000000", "target", "edge", "90", "aETHb"],
]

/** Some of the parameters, with values that belong to them, to others or to nothing; now and then twice, or of no name. */
export function queryString(random: Random, names: readonly string[], known: Known): string {
  const values = [...plain, ...known.hashes, ...known.transferIds, ...known.tokenIds, ...known.tokenIds]
  const anyValue = () => {
    const value = random.pick(values)
    return random
      .weighted([
        { weight: 60, make: () => value },
        { weight: 20, make: () => mangled(random, value) },
        { weight: 20, make: () => hostileText(random) },
      ])
      .make()
  }
  const pairs = Array.from({ length: random.pick([0, 1, 1, 2, 2, 3, 5, 12]) }, () => {
    const name = random.chance(90) ? random.pick(names) : hostileText(random)
    return `${encoded(random, name.slice(0, 300))}=${encoded(random, anyValue().slice(0, 400))}`
  })
  return pairs.length > 0 ? `?${pairs.join(random.pick(["&", "&", "&", ";", "&&"]))}`.slice(0, 9_000) : ""
}
