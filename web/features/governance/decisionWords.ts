import type { DecisionLine } from "./fragments.ts"

type Decision = Pick<DecisionLine, "kind" | "toChain">

const WORDS: Record<string, (chain: string) => { word: string; subject: string }> = {
  ContractAllowed: chain => ({ word: `Transfers to ${chain} allowed`, subject: "Bridge there" }),
  ContractDisallowed: chain => ({ word: `Transfers to ${chain} no longer allowed`, subject: "Bridge there" }),
  ConsensusChanged: () => ({
    word: "Notary set; unused proofs of an earlier one are void",
    subject: "Notary",
  }),
  TokenImplementationChanged: () => ({ word: "Code of plain pegged tokens changed", subject: "Code" }),
  BondImplementationChanged: () => ({ word: "Code of pegged bonds changed", subject: "Code" }),
  Paused: () => ({ word: "Bridge paused: no deposits and no claims", subject: "By" }),
  Unpaused: () => ({ word: "Bridge resumed", subject: "By" }),
  OwnershipTransferred: () => ({ word: "Owner of the bridge set", subject: "Owner" }),
  Upgraded: () => ({ word: "Code of the bridge changed", subject: "Code" }),
  AdminChanged: () => ({ word: "Admin set, who may change the bridge’s code", subject: "Admin" }),
}

/** What was decided, and what the address beside it is. */
export function decisionWords({ kind, toChain }: Decision): { word: string; subject: string } {
  const words = Object.hasOwn(WORDS, kind) ? WORDS[kind] : undefined
  return words?.(toChain?.name ?? "a network that is not known") ?? { word: kind, subject: "Address" }
}
