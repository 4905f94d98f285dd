import type { CountKind } from "./buildNetwork.ts"

export const COUNT_WORDS: Record<CountKind, { word: string; meaning: string }> = {
  depositLocked: { word: "Locked", meaning: "An original token goes into the bridge, which holds it." },
  depositBurned: { word: "Burned", meaning: "A bridged token is destroyed on the chain that it leaves." },
  withdrawMinted: { word: "Minted", meaning: "A bridged token is created on the chain that it reaches." },
  withdrawUnlocked: { word: "Unlocked", meaning: "An original token comes out of the bridge again." },
}

export const COUNT_GROUPS = [
  { name: "Deposits", kinds: ["depositLocked", "depositBurned"] },
  { name: "Withdrawals", kinds: ["withdrawMinted", "withdrawUnlocked"] },
] as const satisfies { name: string; kinds: CountKind[] }[]
