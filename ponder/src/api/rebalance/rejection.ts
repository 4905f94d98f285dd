import type { RejectedRoute } from "../../domain/rebalance/planRebalance.ts"
import type { Route } from "../../domain/rebalance/problem.ts"

/** A way that was not taken. */
export type Rejection = {
  route: Route
  reason: RejectedRoute["reason"] | "CLOSED"
  /** Where it is closed: the chains that are out, and those whose bridge does not allow the other one. */
  closedBy: readonly number[]
  bannedBy: readonly number[]
}
