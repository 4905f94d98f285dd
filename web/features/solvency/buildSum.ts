import { splitAmount } from "../../lib/format.ts"
import { sharesToDecimal } from "../../lib/sharesToDecimal.ts"
import { buildSolvency } from "./buildSolvency.ts"
import type { SolvencyRow } from "./queries.ts"

export type SumLine = { name: string; sign: string; label: string; whole: string; fraction: string }

/** What is locked as the sum of what it stands for, with as many decimals in each line as in the longest. */
export function buildSum(row: SolvencyRow): { terms: SumLine[]; total: SumLine } {
  const lines = buildSolvency(row, row.token).lines.map(({ name, label, shares }) => ({
    name,
    label,
    ...splitAmount(sharesToDecimal(shares ?? "0")),
  }))
  const longest = Math.max(...lines.map(({ fraction }) => fraction.length))
  const [total, ...terms] = lines.map((line, place) => ({
    ...line,
    // The minus of a rest below zero is its own.
    sign: place === 0 ? "=" : place === 1 ? "" : "+",
    fraction: (longest > 0 && line.fraction === "" ? "." : line.fraction).padEnd(longest, "0"),
  }))
  if (!total) throw new Error("A sum has lines.")
  return { terms, total }
}
