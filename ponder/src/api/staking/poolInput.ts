import { type Address, isAddressEqual } from "viem"
import { badInput } from "../graphql/badInput.ts"
import { stakingPools } from "./stakingPools.ts"

/** One of the pools, as the index knows it; undefined where none is named. */
export function poolInput(pool: Address | null | undefined): Address | undefined {
  if (pool == null) return undefined
  const known = stakingPools.find(({ address }) => isAddressEqual(address, pool))
  if (known) return known.address
  throw badInput("`pool` is the address of one of `stakingPools`.")
}
