import { type RatioPlace, ratiosAt } from "../ledger/ratiosAt.ts"
import { type Query, sql } from "../sql.ts"

/**
 * For each place the ratio in force there, when it was told last by then, and when and at which block first: readings repeat
 * what an event has told, and between two changes a ratio stands still.
 */
export function ratioChangesAt(places: readonly RatioPlace[]): Query {
  return sql`SELECT told.place, told.chain_id, told.value, told.timestamp AS told_at, first.block_number, first.timestamp
FROM (${ratiosAt(places)}) AS told
LEFT JOIN LATERAL (
  SELECT ratio.block_number, ratio.log_index FROM ratio
  WHERE ratio.chain_id = told.chain_id AND ratio.token = told.token AND ratio.value <> told.value
    AND (ratio.block_number, ratio.log_index) < (told.block_number, told.log_index)
  ORDER BY ratio.block_number DESC, ratio.log_index DESC
  LIMIT 1
) AS other ON true
CROSS JOIN LATERAL (
  SELECT ratio.block_number, ratio.timestamp FROM ratio
  WHERE ratio.chain_id = told.chain_id AND ratio.token = told.token
    AND (ratio.block_number, ratio.log_index) > (coalesce(other.block_number, -1), coalesce(other.log_index, -1))
  ORDER BY ratio.block_number, ratio.log_index
  LIMIT 1
) AS first`
}
