import DataLoader from "dataloader"
import { expect, test } from "vitest"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { poolState } from "./poolState.ts"

const token = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(token) ?? expect.fail("no pool")
const [, onBsc] = pool

test("a chain owes also before its ledger knows the token, but not what nobody can ever claim", async () => {
  const claim = {
    to_chain_id: "56",
    to_token: (onBsc?.address.toLowerCase() ?? "0x") as `0x${string}`,
    owed_shares: "700",
    unclaimable_shares: "200",
    oldest_timestamp: 5,
  }
  const holdings = await poolState(pool, 10, {
    rows: async () => [],
    indexedBlocks: async () => [],
    trackedChains: async () => [],
    chainBalance: async () => undefined,
    ratios: new DataLoader(async places => places.map(() => undefined)),
    owed: new DataLoader(async times => times.map(() => [claim, { ...claim, to_chain_id: "1" }])),
  })
  expect(holdings.map(({ owed }) => owed)).toEqual([0n, 500n])
})
