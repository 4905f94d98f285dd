import { stretchOf } from "../charts/stretchOf.ts"
import type { AnalyticsVariables } from "./queries.ts"
import type { Choice } from "./readChoice.ts"

const AGES = { hour: 3_600, day: 86_400, week: 7 * 86_400, month: 30 * 86_400 }

const TOKEN_ID = /^\d+-0x[0-9a-f]{40}$/

/** What the page asks the API, at one moment. The ages end where the next one begins, so that none is counted twice. */
export function variablesOf(choice: Choice, now: number): AnalyticsVariables {
  // What cannot be the id of a token is no reason to ask nothing at all: the page says that there is no such token.
  const tokenId = choice.tokenId !== null && TOKEN_ID.test(choice.tokenId) ? choice.tokenId : null
  const waiting = (ends: { from?: number; to?: number }) => ({
    status: ["AWAITING_CLAIM" as const],
    verifiedOnly: true,
    ...(tokenId && { tokenId }),
    ...ends,
  })
  return {
    ...stretchOf(choice, now),
    tokenId,
    underHour: waiting({ from: now - AGES.hour + 1 }),
    underDay: waiting({ from: now - AGES.day + 1, to: now - AGES.hour }),
    underWeek: waiting({ from: now - AGES.week + 1, to: now - AGES.day }),
    underMonth: waiting({ from: now - AGES.month + 1, to: now - AGES.week }),
    older: waiting({ to: now - AGES.month }),
  }
}
