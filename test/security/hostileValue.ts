import type { Random } from "../devnet/traffic/random.ts"
import { hostileText } from "./hostileText.ts"

const DEEPEST = 200

/** A value of JSON that no field expects. */
export function hostileValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => random.chance(50),
    () => random.pick([0, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, 1.5, 1e-7]),
    () => hostileText(random),
    () => hostileText(random),
    () => [],
    () => Array.from({ length: random.between(1, 300) }, () => hostileText(random)).slice(0, 300),
    () => nested(random.between(2, DEEPEST)),
    // A key of its own, as `JSON.parse` makes it, and not the prototype of a literal.
    () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    () => ({ [hostileText(random)]: hostileText(random) }),
  ])()
}

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}
