import { isSome } from "../../lib/isSome.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { type BalanceGrid, balanceGrid } from "../balances/balanceGrid.ts"
import type { PriceLine } from "../price/fragments.ts"
import { listPath } from "../transfers/listPath.ts"
import type { LiquidityChoice } from "./liquidityChoice.ts"
import type { LiquidityData } from "./queries.ts"

type Balance = LiquidityData["balances"][number]

export type MatrixCell = {
  side: Balance["side"]
  /** Null where it is wanted in dollars and there is no price; the same of what is owed. */
  held: string | null
  usd: string | null
  price: PriceLine
  owed: {
    amount: string | null
    /** In tokens or shares. */
    forEver: string | null
    ageSeconds: number | null
    /** The list of what is owed now; null where the deposits are of another token, by which no list can be asked for. */
    path: string | null
  } | null
  /** In tokens, whatever the unit; null where the contract was never read. Without drift, it said what the events say. */
  reading: { onChain: string; block: string; drift: string | null } | null
}

export type Matrix = Omit<BalanceGrid<Balance>, "tokens"> & {
  tokens: (Omit<BalanceGrid<Balance>["tokens"][number], "cells"> & { cells: Map<number, MatrixCell[]> })[]
  /** Per chain, the block of the last change of any of these tokens; none where nothing has happened by then. */
  changes: Map<number, { block: string; timestamp: number }>
}

type Options = { unit: LiquidityChoice["unit"]; at: number; order: readonly number[] }

/** Tokens by chains: what is held, what is owed there and for how long, and what the contracts say otherwise. */
export function buildMatrix(
  { balances, solvency }: Pick<LiquidityData, "balances" | "solvency">,
  { unit, at, order }: Options,
): Matrix {
  const pooled = new Set(solvency.filter(({ rule }) => rule === "LIQUIDITY").map(({ token }) => token.id))
  const { chains, tokens } = balanceGrid(balances, isAnything, order)
  return {
    chains,
    tokens: tokens.map(({ cells, ...row }) => ({
      ...row,
      cells: new Map(
        [...cells].map(([chainId, lines]) => [chainId, lines.map(line => cellOf(line, unit, at, pooled))]),
      ),
    })),
    changes: lastChanges(balances),
  }
}

function isAnything({ shares, owedShares, drift }: Balance): boolean {
  return shares !== "0" || owedShares !== "0" || isSome(drift)
}

function cellOf(
  balance: Balance,
  unit: Options["unit"],
  at: number,
  pooled: ReadonlySet<string>,
): MatrixCell {
  const { side, amount, shares, usd, price, drift, onChain, onChainBlock } = balance
  const inShares = unit === "shares"
  const inUnit = (of: { shares: string; amount: string; usd: string | null }) =>
    unit === "usd" ? of.usd : inShares ? sharesToDecimal(of.shares) : of.amount
  const {
    owedShares,
    owedAmount,
    owedUsd,
    unclaimableShares,
    unclaimableAmount,
    oldestOwedTimestamp: oldest,
  } = balance
  return {
    side,
    held: inUnit({ shares, amount, usd }),
    usd,
    price,
    owed:
      owedShares === "0"
        ? null
        : {
            amount: inUnit({ shares: owedShares, amount: owedAmount, usd: owedUsd }),
            forEver:
              unclaimableShares === "0" || unit === "usd"
                ? null
                : inShares
                  ? sharesToDecimal(unclaimableShares)
                  : unclaimableAmount,
            ageSeconds: oldest === null ? null : Math.max(0, at - oldest),
            path: pooled.has(balance.token.id)
              ? null
              : listPath({
                  status: ["AWAITING_CLAIM", "CONFIRMING"],
                  toChainId: balance.chain.id,
                  tokenId: balance.token.id,
                }),
          },
    reading:
      onChain === null || onChainBlock === null
        ? null
        : { onChain, block: onChainBlock, drift: isSome(drift) ? drift : null },
  }
}

function lastChanges(balances: readonly Balance[]): Matrix["changes"] {
  const changes: Matrix["changes"] = new Map()
  for (const { chain, block, timestamp } of balances) {
    const known = changes.get(chain.id)
    if (block !== "0" && (!known || BigInt(block) > BigInt(known.block)))
      changes.set(chain.id, { block, timestamp })
  }
  return changes
}
