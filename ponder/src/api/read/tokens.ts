import DataLoader from "dataloader"
import { type Address, getAddress, isAddress } from "viem"
import type { BondType } from "../../../networks/network.ts"
import { registeredToken, registeredTokens } from "../../domain/registeredToken.ts"
import { tokenId } from "../../domain/tokenId.ts"
import { tokenDeployments } from "../../queries/tokens/tokenDeployments.ts"
import { tokenNames } from "../../queries/tokens/tokenNames.ts"
import type { Ask } from "./rows.ts"
import type { Loads, Memory } from "./sharedLoader.ts"
import type { TokenNameRow } from "./tokenNames.ts"

export type TokenDeploymentRow = {
  origin: string
  chain_id: number
  address: Address
  side: "LOCKED" | "MINTED"
  decimals: number | null
}

/** An origin token, with what it was last called and where it stands. */
export type TokenFacts = {
  id: string
  originChainId: string
  originAddress: Address
  symbol: string
  name: string
  bondType: BondType
  decimals: number
  verified: boolean
  deployments: TokenDeploymentRow[]
}

export type TokenLoader = Loads<string, TokenFacts | undefined>

/** Undefined is a token that no bridge has ever seen and nobody registered. */
export function createTokenLoader(rows: Ask, cacheMap: Memory<string, TokenFacts | undefined>) {
  return new DataLoader<string, TokenFacts | undefined>(
    async asked => {
      const ids = asked.map(id => id.toLowerCase())
      const [names, deployments] = await Promise.all([
        rows<TokenNameRow>(tokenNames({ ids, most: 1 })),
        rows<TokenDeploymentRow>(tokenDeployments(ids)),
      ])
      const nameOf = new Map(names.map(row => [row.origin, row]))
      return ids.map(id =>
        describe(
          id,
          nameOf.get(id),
          deployments.filter(({ origin }) => origin === id),
        ),
      )
    },
    { cacheMap },
  )
}

/** The ids of all tokens that were ever deposited, and of those that are registered for one of these chains. */
export async function knownTokenIds(rows: Ask, chainIds: readonly number[]): Promise<string[]> {
  const registered = registeredTokens
    .filter(({ chainId }) => chainIds.includes(chainId))
    .map(({ chainId, address }) => tokenId(chainId, address))
  const seen = (await rows<TokenNameRow>(tokenNames({ most: 1 }))).map(({ origin }) => origin)
  return [...new Set([...registered, ...seen])]
}

function describe(
  id: string,
  named: TokenNameRow | undefined,
  deployments: TokenDeploymentRow[],
): TokenFacts | undefined {
  const [originChainId = "", originAddress = ""] = id.split("-")
  if (!/^\d+$/.test(originChainId) || !isAddress(originAddress, { strict: false })) return undefined
  const registered = registeredToken(BigInt(originChainId), originAddress)
  if (!registered && !named && deployments.length === 0) return undefined
  const own = deployments.find(({ side }) => side === "LOCKED") ?? deployments[0]
  return {
    id,
    originChainId,
    originAddress: getAddress(originAddress),
    symbol: named?.symbol || registered?.symbol || "?",
    name: named?.name || registered?.name || "?",
    bondType: registered?.bondType ?? named?.bond_type ?? "PLAIN",
    decimals: registered?.decimals ?? own?.decimals ?? 18,
    verified: registered !== undefined,
    deployments,
  }
}
