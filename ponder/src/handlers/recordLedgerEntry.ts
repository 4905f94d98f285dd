import type { Context } from "ponder:registry"
import { ledgerBalance, ledgerEntry } from "ponder:schema"
import type { Address } from "viem"
import { nextBalance } from "../domain/nextBalance.ts"

type Place = { chainId: number; blockNumber: bigint; logIndex: number; timestamp: number }
type Change = { token: Address; side: "LOCKED" | "MINTED"; change: bigint }

/** Adds what an event changed to the balance of a token on its chain; a second time changes nothing. */
export async function recordLedgerEntry(
  place: Place,
  { token, side, change }: Change,
  { db }: Pick<Context, "db">,
): Promise<void> {
  const account = { chainId: place.chainId, token, side }
  const before = await db.find(ledgerBalance, account)
  const balance = nextBalance(before?.balance ?? 0n, change)
  const received = nextBalance(before?.received ?? 0n, change > 0n ? change : 0n)
  const isNew = await db
    .insert(ledgerEntry)
    .values({ ...place, token, side, change, balance, received })
    .onConflictDoNothing()
  if (!isNew) return
  await db
    .insert(ledgerBalance)
    .values({ ...account, balance, received })
    .onConflictDoUpdate({ balance, received })
}
