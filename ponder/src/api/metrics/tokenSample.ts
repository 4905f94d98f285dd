import { registeredToken } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import type { FamilyName, Sample } from "./families.ts"

export type Origin = { origin_chain_id: string | number | null; origin_address: string | null }

/** Of unverified tokens anybody can make any number: they have no series of their own. */
export function tokenSample(
  family: FamilyName,
  { origin_chain_id: chainId, origin_address: address }: Origin,
  value: number,
  labels: Sample["labels"],
): Sample[] {
  const token = chainId !== null && address !== null ? registeredToken(BigInt(chainId), address) : undefined
  if (!token) return []
  const { symbol } = token
  return [{ family, value, labels: { token: tokenId(token.chainId, token.address), symbol, ...labels } }]
}
