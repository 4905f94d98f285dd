import type { StatusLook } from "../../ui/StatusWord.tsx"
import type { SolvencyLine } from "./fragments.ts"

/** `usd` is null where there is no price. */
export type SolvencyPart = { name: string; label: string; shares: string | null; usd: string | null }

export type SolvencyView = {
  look: StatusLook
  sentence: string
  /** The sum that the sentence is about; the last line is what the others leave. */
  lines: SolvencyPart[]
}

type Origin = { verified: boolean; originChain: { name: string } }

export function buildSolvency(solvency: SolvencyLine, { verified, originChain }: Origin): SolvencyView {
  const build = solvency.rule === "LIQUIDITY" ? liquidity : backing
  const view = build(solvency, originChain.name)
  return verified || view.look.tone !== "accent" ? view : { ...view, ...onlyTheSum(view) }
}

/** A token that anybody made is not recommended by adding up. */
function onlyTheSum({ sentence }: SolvencyView): Pick<SolvencyView, "look" | "sentence"> {
  return {
    look: { word: "The sum agrees", icon: "check", tone: "unknown" },
    sentence: `${sentence} This says nothing about what the token is worth.`,
  }
}

const MISSING = { word: "Something is missing", icon: "warning", tone: "impossible" } as const
const LACKING =
  "By the token’s own contract, something left a bridge or was minted without an event: less is there than the bridge’s events make up."

/** Nothing is minted: what is held on a chain has to do for the claims there. */
function liquidity(solvency: SolvencyLine, chain: string): SolvencyView {
  const { heldShares, owedShares, effectiveShares, lackingShares } = solvency
  const lines = [
    { name: "held", label: `Held on ${chain}`, shares: heldShares, usd: solvency.heldUsd },
    { name: "owed", label: "Owed to claims", shares: owedShares, usd: solvency.owedUsd },
    {
      name: "effective",
      label: "Left after all claims",
      shares: effectiveShares,
      usd: solvency.effectiveUsd,
    },
  ]
  if (lackingShares !== "0") return { look: MISSING, sentence: LACKING, lines }
  if (effectiveShares === null) {
    return {
      look: { word: "Not known", icon: "question", tone: "unknown" },
      sentence: "The contract was never read, so nobody here knows what the bridge really holds.",
      lines,
    }
  }
  if (BigInt(effectiveShares) < 0n) {
    return {
      look: { word: "Claims have to wait", icon: "clock", tone: "waiting" },
      sentence: `The bridge holds less on ${chain} than is owed there. The operator moves liquidity between the chains; until then not every claim can be paid out.`,
      lines,
    }
  }
  return {
    look: { word: "Enough for all claims", icon: "check", tone: "accent" },
    sentence: `By the token’s own contract, the bridge holds enough on ${chain} for every claim there. Nothing of it is minted: the operator moves liquidity between the chains.`,
    lines,
  }
}

function backing(solvency: SolvencyLine, chain: string): SolvencyView {
  const { lockedShares, mintedShares, owedShares, untrackedShares, unexplainedShares, lackingShares } =
    solvency
  const lines = [
    { name: "locked", label: `Locked on ${chain}`, shares: lockedShares, usd: solvency.lockedUsd },
    { name: "minted", label: "Minted elsewhere", shares: mintedShares, usd: solvency.mintedUsd },
    { name: "owed", label: "Owed to claims", shares: owedShares, usd: solvency.owedUsd },
    { name: "untracked", label: "On other networks", shares: untrackedShares, usd: solvency.untrackedUsd },
    {
      name: "unexplained",
      label: "Unexplained rest",
      shares: unexplainedShares,
      usd: solvency.unexplainedUsd,
    },
  ]
  const rest = BigInt(unexplainedShares)
  if (rest < 0n) {
    const less = `Less is locked on ${chain} than what was minted elsewhere and what is owed.`
    return { look: MISSING, sentence: lackingShares === "0" ? less : `${less} ${LACKING}`, lines }
  }
  if (lackingShares !== "0") return { look: MISSING, sentence: LACKING, lines }
  if (rest > 0n) {
    return {
      look: { word: "More than is explained", icon: "question", tone: "waiting" },
      sentence: `More is locked on ${chain} than what was minted elsewhere and what is owed. Nothing is missing; no event explains the rest.`,
      lines,
    }
  }
  const elsewhere = BigInt(untrackedShares) === 0n ? "" : ", with what went to networks that are not indexed"
  return {
    look: { word: "Fully backed", icon: "check", tone: "accent" },
    sentence: `What is locked on ${chain} is exactly what was minted elsewhere and what is owed${elsewhere}.`,
    lines,
  }
}
