import { bandOf, percentParts } from "../../domain/rebalance/bandOf.ts"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import type { Sample } from "./families.ts"
import { type Origin, tokenSample } from "./tokenSample.ts"

export type SolvencyRow = Origin & {
  rule: string
  unexplained_shares: string
  effective_shares: string | null
}

/** What is left of each pool on each chain, beside the least that its operator wants there; nothing of what was never read. */
export function liquiditySamples(rows: readonly SolvencyRow[]): Sample[] {
  const liquidity = rows.filter(({ rule }) => rule === "LIQUIDITY")
  const left = new Map(
    liquidity.flatMap(row =>
      row.effective_shares === null ? [] : [[idOf(row), BigInt(row.effective_shares)] as const],
    ),
  )
  return liquidity.flatMap(row => {
    const labels = { chain_id: `${row.origin_chain_id}` }
    const effective = left.get(idOf(row))
    const floor = floorOf(row, left)
    return [
      ...(effective === undefined
        ? []
        : tokenSample("bridge_effective_shares", row, Number(effective), labels)),
      ...(floor === undefined ? [] : tokenSample("bridge_floor_shares", row, Number(floor), labels)),
    ]
  })
}

/** A part of what all chains have left, as plans count it: where one of them was never read, nobody knows it. */
function floorOf(row: Origin, left: ReadonlyMap<string, bigint>): bigint | undefined {
  const token = registeredToken(BigInt(row.origin_chain_id ?? 0), row.origin_address ?? "")
  const shares = (token && poolOf(token))?.map(({ chainId, address }) => left.get(tokenId(chainId, address)))
  if (!token?.liquidity || !shares?.every(each => each !== undefined)) return undefined
  const size = shares.reduce((sum, each) => sum + each, 0n)
  return bandOf(percentParts(token.liquidity.band), size > 0n ? size : 0n).floor
}

function idOf({ origin_chain_id: chainId, origin_address: address }: Origin): string {
  return tokenId(BigInt(chainId ?? 0), address ?? "")
}
