import { expect, test } from "vitest"
import type { Reserve } from "../../domain/reserveFinding.ts"
import { reserveSamples } from "./reserveSamples.ts"

const ONE = 10n ** 18n
const place = (chainId: number, side: Reserve["side"], contract: bigint | undefined) => ({
  chainId,
  token: `0x${"7".repeat(40)}` as const,
  side,
  originChainId: 1,
  originAddress: "0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe" as const,
  read: contract === undefined ? undefined : { side, ledger: 10n * ONE, contract, decimals: 18, block: 5n },
})

test("what is lacking is told for each place, a gift is nothing, and what was never read has no figure", () => {
  const samples = reserveSamples([
    place(1, "LOCKED", 7n * ONE),
    place(1, "LOCKED", 12n * ONE),
    place(56, "MINTED", 11n * ONE),
    place(137, "MINTED", undefined),
  ])
  expect(samples.map(({ labels, value }) => [labels.chain_id, labels.side, value])).toEqual([
    ["1", "LOCKED", 3e18],
    ["1", "LOCKED", 0],
    ["56", "MINTED", 1e18],
  ])
  expect(samples[0]).toMatchObject({ family: "bridge_lacking_shares", labels: { symbol: "aMATICb" } })
})
