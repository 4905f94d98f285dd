import { conditionHolds } from "../domain/conditionHolds.ts"
import type { ChainAnswer, MinedTransaction } from "./chainAnswer.ts"
import type { NotIndexedReason } from "./notIndexedReason.ts"
import { type Situation, searchRules } from "./searchRules.ts"
import { type ChainPlace, transactionFacts } from "./transactionFacts.ts"

export type TrackedPlace = ChainPlace & {
  name: string
  /** Undefined while its nodes do not tell. */
  headBlock: bigint | undefined
}

export type Judgement =
  | { outcome: "LIVE"; transaction: MinedTransaction }
  /** The chain is undefined where several are meant. */
  | { outcome: NotIndexedReason; detail: string; chain: { id: number; name: string } | undefined }

/** What the chains' answers about a hash come to that the index does not hold. */
export function judgeAnswers(
  answers: readonly ChainAnswer[],
  places: ReadonlyMap<number, TrackedPlace>,
): Judgement {
  const judged = answers.map(answer => ({
    answer,
    facts: transactionFacts(answer, places.get(answer.chainId)),
  }))
  for (const { outcome, when, sentence } of searchRules) {
    const found = judged.find(({ facts }) => conditionHolds(when, facts))?.answer
    if (!found) continue
    if (outcome === "LIVE") {
      if (found.kind === "MINED") return { outcome, transaction: found.transaction }
      continue
    }
    // That nobody knows a hash is said of all who were asked.
    const meant = outcome === "UNKNOWN" ? answers : [found]
    const names = meant.map(answer => nameOf(answer, places))
    return {
      outcome,
      detail: sentence(situationOf(found, oneOf(names), places)),
      chain: names.length === 1 ? { id: found.chainId, name: names.join("") } : undefined,
    }
  }
  throw new Error("The last rule has to hold always, and somebody has to be asked.")
}

function situationOf(
  answer: ChainAnswer,
  network: string,
  places: ReadonlyMap<number, TrackedPlace>,
): Situation {
  const { headBlock, indexedBlock } = places.get(answer.chainId) ?? {}
  return {
    network,
    block: answer.kind === "MINED" ? `${answer.transaction.blockNumber}` : "",
    indexedBlock: `${indexedBlock}`,
    blocksBehind:
      headBlock !== undefined && indexedBlock !== undefined && headBlock > indexedBlock
        ? headBlock - indexedBlock
        : undefined,
  }
}

function nameOf(answer: ChainAnswer, places: ReadonlyMap<number, TrackedPlace>): string {
  if (answer.kind === "NOT_ASKED") return answer.name
  return places.get(answer.chainId)?.name ?? `Chain ${answer.chainId}`
}

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names)
}
