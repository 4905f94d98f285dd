import { samplePriceSource } from "../price/samplePrice.ts"
import type { SolvencyRow, SolvencyTotals } from "./queries.ts"

const AT = 1_760_000_000

type Changes = Partial<Omit<SolvencyRow, "token">> & { token?: Partial<SolvencyRow["token"]> }

/** For tests: a token of which everything is covered, changed as a test wants it. */
export function sampleSolvency({ token, ...changes }: Changes = {}): SolvencyRow {
  return {
    token: {
      id: "1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe",
      symbol: "aMATICb",
      verified: true,
      bondType: "REBASING",
      originChain: { id: 1, name: "Ethereum" },
      ...token,
    },
    at: AT,
    rule: "BACKING",
    solvent: true,
    lockedShares: "10500000000000000000000",
    mintedShares: "7250500000000000000000",
    owedShares: "2249500000000000000000",
    untrackedShares: "1000000000000000000000",
    unexplainedShares: "0",
    heldShares: null,
    effectiveShares: null,
    lackingShares: "0",
    ...{ lockedUsd: "7560", mintedUsd: "5220.36", owedUsd: "1619.64", untrackedUsd: "720" },
    ...{ unexplainedUsd: "0", heldUsd: null, effectiveUsd: null },
    price: samplePriceSource(),
    reserves: [],
    unexplainedEntries: [],
    ...changes,
  }
}

/** For tests: liquidity, of which so much is held and owed. */
export function sampleLiquidity(heldShares: bigint | null, owedShares: bigint): SolvencyRow {
  const effective = heldShares === null ? null : heldShares - owedShares
  return sampleSolvency({
    token: {
      id: "56-0xf307910a4c7bbc79691fd374889b36d8531b08e3",
      symbol: "ANKR",
      bondType: "PLAIN",
      originChain: { id: 56, name: "BNB Smart Chain" },
    },
    rule: "LIQUIDITY",
    solvent: effective === null || effective >= 0n,
    lockedShares: "0",
    mintedShares: "0",
    untrackedShares: "0",
    owedShares: `${owedShares}`,
    heldShares: heldShares === null ? null : `${heldShares}`,
    effectiveShares: effective === null ? null : `${effective}`,
  })
}

/** For tests: that many shares paid out without a deposit. */
export function sampleTheft(shares: bigint): SolvencyRow {
  const { mintedShares } = sampleSolvency()
  return sampleSolvency({
    solvent: false,
    mintedShares: `${BigInt(mintedShares) + shares}`,
    unexplainedShares: `${-shares}`,
    unexplainedEntries: [
      {
        chain: { id: 56, name: "BNB Smart Chain" },
        txHash: `0x${"5a".repeat(32)}`,
        logIndex: 4,
        reason: "ORPHAN",
        shares: `${-shares}`,
        timestamp: AT - 3_600,
      },
    ],
  })
}

/** For tests: a row of whose token that many shares left the bridge of Ethereum without an event. */
export function sampleDrain(row: SolvencyRow, shares: bigint): SolvencyRow {
  return {
    ...row,
    solvent: false,
    lackingShares: `${shares}`,
    reserves: [
      {
        chain: { id: 1, name: "Ethereum" },
        side: "LOCKED",
        finding: "MISSING",
        block: "14301234",
        differenceShares: `${-shares}`,
        lackingShares: `${shares}`,
      },
    ],
  }
}

/** For tests: the sums of a table in which all is covered, changed as a test wants them. */
export function sampleTotals(changes: Partial<SolvencyTotals> = {}): SolvencyTotals {
  const none = { usd: "0", leftOut: [] }
  const promised = { locked: none, minted: none, owed: none, untracked: none }
  const pools = { held: null, effective: null, short: null }
  return { rule: "BACKING", ...promised, missing: none, surplus: none, ...pools, ...changes }
}
