import { isSome } from "../../lib/isSome.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { type BalanceGrid, balanceGrid } from "../balances/balanceGrid.ts"
import { listPath } from "../transfers/listPath.ts"
import type { LiquidityChoice } from "./liquidityChoice.ts"
import type { LiquidityData } from "./queries.ts"

type Balance = LiquidityData["balances"][number]

export type MatrixCell = {
  side: Balance["side"]
  held: string
  usd: string | null
  owed: { amount: string; forEver: string | null; ageSeconds: number | null; path: string } | null
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
export function buildMatrix(balances: readonly Balance[], { unit, at, order }: Options): Matrix {
  const { chains, tokens } = balanceGrid(balances, isAnything, order)
  return {
    chains,
    tokens: tokens.map(({ cells, ...row }) => ({
      ...row,
      cells: new Map(
        [...cells].map(([chainId, lines]) => [chainId, lines.map(line => cellOf(line, unit, at))]),
      ),
    })),
    changes: lastChanges(balances),
  }
}

function isAnything({ shares, owedShares, drift }: Balance): boolean {
  return shares !== "0" || owedShares !== "0" || isSome(drift)
}

function cellOf(balance: Balance, unit: Options["unit"], at: number): MatrixCell {
  const { side, amount, shares, usd, drift, onChain, onChainBlock } = balance
  const inShares = unit === "shares"
  const {
    owedShares,
    owedAmount,
    unclaimableShares,
    unclaimableAmount,
    oldestOwedTimestamp: oldest,
  } = balance
  return {
    side,
    held: inShares ? sharesToDecimal(shares) : amount,
    usd,
    owed:
      owedShares === "0"
        ? null
        : {
            amount: inShares ? sharesToDecimal(owedShares) : owedAmount,
            forEver:
              unclaimableShares === "0"
                ? null
                : inShares
                  ? sharesToDecimal(unclaimableShares)
                  : unclaimableAmount,
            ageSeconds: oldest === null ? null : Math.max(0, at - oldest),
            path: listPath({
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
