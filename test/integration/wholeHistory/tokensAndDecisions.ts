import type { Address } from "viem"
import { expect, test } from "vitest"
import { localTokens } from "../../devnet/network/tokens.ts"
import { askApi } from "../indexer/askApi.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function tokensAndDecisions(history: WholeHistory): void {
  test("a token stands wherever it was deposited or paid out, also where it was only paid out so far", async () => {
    const { tokens } = await askApi<{
      tokens: { symbol: string; deployments: { chainId: number; address: Address; side: string }[] }[]
    }>(history.index.url, "{ tokens { symbol deployments { chainId address side } } }")
    const { balances } = await askApi<{
      balances: { chain: { id: number }; token: { symbol: string }; side: string }[]
    }>(history.index.url, "{ balances { chain { id } token { symbol } side } }")
    const deployed = tokens.flatMap(({ symbol, deployments }) =>
      deployments.map(({ chainId, side }) => `${symbol} ${side} on ${chainId}`),
    )
    const held = balances.map(({ chain, token, side }) => `${token.symbol} ${side} on ${chain.id}`)
    expect(held).toContain("MATIC MINTED on 1")
    expect(held.filter(place => !deployed.includes(place))).toEqual([])
  })

  test("a token's names follow each other in time", async () => {
    const names = await history.rows(
      "SELECT symbol FROM token_name WHERE origin_address = $1 AND chain_id = 1 ORDER BY timestamp",
      [localTokens.find(({ key }) => key === "aMATICc")?.address.toLowerCase()],
    )
    expect(names).toEqual([{ symbol: "aMATICc" }, { symbol: "ankrMATIC" }, { symbol: "ankrPOL" }])
  })

  test("every decision of the operators is recorded on every chain", async () => {
    const decisions = await history.rows(
      "SELECT chain_id, kind, count(*)::int AS times FROM governance_event GROUP BY 1, 2 ORDER BY 1, 2",
    )
    const expected = [1, 56, 137].flatMap(id => [
      { chain_id: id, kind: "ConsensusChanged", times: 2 },
      { chain_id: id, kind: "ContractAllowed", times: 3 },
      { chain_id: id, kind: "OwnershipTransferred", times: 1 },
      { chain_id: id, kind: "Paused", times: 1 },
      { chain_id: id, kind: "Unpaused", times: 1 },
    ])
    expect(decisions).toEqual(expected)
  })
}
