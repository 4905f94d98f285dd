import type { RegisteredToken } from "../registeredToken.ts"
import { type Band, type BandParts, bandOf, percentParts } from "./bandOf.ts"
import type { ChosenBound, PolicyChoice } from "./policyChoice.ts"

const WHOLE = 1_000_000n
const anything = { floor: 0, target: 0, ceiling: 100 }

/** In the order of the pool. */
export function bandsOf(pool: readonly RegisteredToken[], size: bigint, choice: PolicyChoice): Band[] {
  return pool.map(({ chainId, liquidity }) => {
    const usual = percentParts(liquidity?.band ?? anything)
    const chosen = choice.bands.find(band => band.chainId === chainId)
    const target = partsOf(chosen?.target, size) ?? usual.target
    const around = choice.tolerance === undefined ? usual : bandAround(target, choice.tolerance)
    const band = bandOf({ ...around, target }, size)
    return {
      floor: sharesOf(chosen?.floor, size) ?? band.floor,
      target: sharesOf(chosen?.target, size) ?? band.target,
      ceiling: sharesOf(chosen?.ceiling, size) ?? band.ceiling,
    }
  })
}

function bandAround(target: bigint, tolerance: bigint): BandParts {
  const [floor, ceiling] = [target - tolerance, target + tolerance]
  return { floor: floor < 0n ? 0n : floor, target, ceiling: ceiling > WHOLE ? WHOLE : ceiling }
}

function partsOf(bound: ChosenBound | undefined, size: bigint): bigint | undefined {
  if (bound === undefined || "parts" in bound) return bound?.parts
  return size > 0n ? (bound.shares * WHOLE) / size : 0n
}

function sharesOf(bound: ChosenBound | undefined, size: bigint): bigint | undefined {
  if (bound === undefined || "shares" in bound) return bound?.shares
  return (bound.parts * size) / WHOLE
}
