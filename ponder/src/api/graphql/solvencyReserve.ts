import { lackingShares, type ReserveFinding, reserveFinding } from "../../domain/reserveFinding.ts"
import { chainOf } from "../chainOf.ts"
import type { ReserveFacts } from "../read/reserves.ts"

export const solvencyReserve = {
  typeDefs: /* GraphQL */ `
    enum ReserveFinding {
      "The contract says what the events make up, but for rounding."
      AGREES
      "LOCKED: less is held than came in by the bridge's events. It left without one: this is an alarm."
      MISSING
      "MINTED: more was issued than the bridge's events make up. It was minted past the bridge: this is an alarm."
      MINTED_PAST_BRIDGE
      "LOCKED: more is held. It was sent straight to the bridge, as liquidity or as a gift, and harms nobody."
      SENT_STRAIGHT
      "MINTED: less is left than was issued. Somebody destroyed it past the bridge, which harms nobody else."
      BURNED_PAST_BRIDGE
      "The contract was not read by then, or nobody knows how many shares its tokens are."
      UNKNOWN
    }

    "What a bridge holds or has issued of a token, by its events and by the token's own contract, at one block of one chain."
    type SolvencyReserve {
      chain: Chain!
      side: Side!
      "The token's contract on this chain."
      address: Address!
      finding: ReserveFinding!
      "The block that both are about; null where the contract was not read."
      block: BigInt
      "By the bridge's events, up to that block."
      ledgerShares: BigInt
      "By the contract: \`balanceOf\` the bridge on the LOCKED side, \`totalSupply\` on the other."
      contractShares: BigInt
      "The contract's less the ledger's."
      differenceShares: BigInt
      "The part of the difference that is an alarm; 0 where there is none."
      lackingShares: BigInt!
    }
  `,
  resolvers: {
    SolvencyReserve: {
      chain: ({ chainId }: ReserveFacts) => chainOf(chainId),
      address: ({ token }: ReserveFacts) => token,
      finding: ({ read }: ReserveFacts): ReserveFinding | "UNKNOWN" =>
        read ? reserveFinding(read) : "UNKNOWN",
      block: ({ read }: ReserveFacts) => read?.block,
      ledgerShares: ({ read }: ReserveFacts) => read?.ledger,
      contractShares: ({ read }: ReserveFacts) => read?.contract,
      differenceShares: ({ read }: ReserveFacts) => read && read.contract - read.ledger,
      lackingShares: ({ read }: ReserveFacts) => (read ? lackingShares(read) : 0n),
    },
  },
}
