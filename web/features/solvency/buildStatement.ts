import { splitAmount } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { sumDecimals } from "../../lib/sumDecimals.ts"
import type { StatusLook } from "../../ui/StatusWord.tsx"
import type { UsdSumLine } from "../price/sumFragment.ts"
import { amountWords } from "./amountWords.ts"
import { lackingWords } from "./lackingWords.ts"
import type { SolvencyRow, SolvencyTotals } from "./queries.ts"

export type Statement = {
  kind: "missing" | "shortage" | "surplus" | "unknown" | "covered" | "nothing"
  look: StatusLook
  title: string
  text: string
}

/** All tokens in one sentence: the worst that is true of any of them. */
export function buildStatement(
  rows: readonly SolvencyRow[],
  totals: readonly SolvencyTotals[] = [],
): Statement {
  if (rows.length === 0) return NOTHING
  const missing = rows.filter(row => missingShares(row) > 0n)
  if (missing.length > 0) {
    return {
      kind: "missing",
      look: { word: "Something is missing", icon: "warning", tone: "impossible" },
      title: listed(missing, row => amountWords(`${missingShares(row)}`, row.token), "missing"),
      text: `${missingText(missing)} ${worthWords(totals.map(each => each.missing))}`.trim(),
    }
  }
  const short = rows.filter(row => row.effectiveShares !== null && isBelowZero(row.effectiveShares))
  if (short.length > 0) {
    return {
      kind: "shortage",
      look: { word: "Claims have to wait", icon: "clock", tone: "waiting" },
      title: listed(
        short,
        row => `${amountWords(row.effectiveShares ?? "0", row.token)} ${on(row)}`,
        "short",
      ),
      text: `Nothing is missing: every token that was minted is covered. The liquidity there is less than its claims, which have to wait until the operator adds to it. ${worthWords(totals.flatMap(each => each.short ?? []))}`.trim(),
    }
  }
  const unread = rows.filter(row => row.rule === "LIQUIDITY" && row.effectiveShares === null)
  const over = rows.filter(row => row.unexplainedShares !== "0")
  if (over.length > 0) {
    return {
      kind: "surplus",
      look: { word: "More than is explained", icon: "question", tone: "waiting" },
      title: listed(over, row => amountWords(row.unexplainedShares, row.token), "more than is explained"),
      text: `Everything that was minted is covered. More is locked than that, which harms nobody, and no event explains it.${unread.length > 0 ? ` ${unreadSentence(unread)}` : ""}`,
    }
  }
  return unread.length > 0 ? neverRead(unread) : COVERED
}

const COVERED: Statement = {
  kind: "covered",
  look: { word: "Covered", icon: "check", tone: "accent" },
  title: "Everything the bridge has promised is covered",
  text: "What is locked of each token is what was minted elsewhere, what is owed and what went to networks that are not indexed, to the last share, and no contract holds less or has minted more than that. Where liquidity is held instead, it is enough for the claims on it.",
}

const NOTHING: Statement = {
  kind: "nothing",
  look: { word: "Nothing to cover", icon: "dot", tone: "unknown" },
  title: "The bridge had promised nothing",
  text: "No registered token had been deposited or paid out by this moment.",
}

/** By the events and by the contracts: what left past the bridge comes on top of what was paid out for nothing. */
function missingShares({ unexplainedShares, lackingShares }: SolvencyRow): bigint {
  const rest = BigInt(unexplainedShares)
  return (rest < 0n ? -rest : 0n) + BigInt(lackingShares)
}

function missingText(rows: readonly SolvencyRow[]): string {
  const byEvents = rows.some(({ unexplainedShares }) => isBelowZero(unexplainedShares))
  const lacking = rows.flatMap(lackingWords)
  return [
    ...(byEvents ? ["Less is locked than what was minted elsewhere and what is owed."] : []),
    ...(lacking.length > 3
      ? ["Contracts hold less, or have minted more, than the bridge’s events make up."]
      : lacking),
    "Each entry that makes the difference is listed with its token.",
  ].join(" ")
}

function neverRead(rows: readonly SolvencyRow[]): Statement {
  return {
    kind: "unknown",
    look: { word: "Not all is known", icon: "question", tone: "unknown" },
    title: "Everything that was minted is covered",
    text: unreadSentence(rows),
  }
}

function unreadSentence(rows: readonly SolvencyRow[]): string {
  const names = inWords(rows.map(row => `${safeText(row.token.symbol).text} ${on(row)}`))
  return `What the bridge held of ${names} had not been read from the contract by then, so nobody here knows whether it is enough for the claims there.`
}

/** What is said of an amount in tokens, in dollars: as much of it as has a fresh price. */
function worthWords(sums: readonly UsdSumLine[]): string {
  const priced = sums.flatMap(({ usd }) => usd ?? [])
  const leftOut = sums.flatMap(each => each.leftOut)
  if (sums.length === 0 || (priced.length === 0 && leftOut.length > 0)) return ""
  const { whole, fraction } = splitAmount(sumDecimals(priced), 2)
  const without = inWords(leftOut.map(({ token }) => safeText(token.symbol).text))
  return `That is $${whole}${fraction}${without && `, without ${without}, which had no fresh price`}.`
}

function listed(rows: readonly SolvencyRow[], wordsOf: (row: SolvencyRow) => string, what: string): string {
  if (rows.length > 3) return `${rows.length} tokens are ${what}`
  return `${inWords(rows.map(wordsOf))} are ${what}`
}

function inWords(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(parts)
}

function on({ token }: SolvencyRow): string {
  return `on ${token.originChain.name}`
}

function isBelowZero(shares: string): boolean {
  return shares.startsWith("-")
}
