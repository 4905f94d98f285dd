import type { ListOrder } from "./listChoice.ts"

export const ORDER_WORDS: Record<ListOrder, string> = {
  NEWEST: "Newest first",
  OLDEST: "Oldest first",
  LARGEST: "Largest first",
  SLOWEST: "Slowest claim first",
}
