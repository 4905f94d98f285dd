import { sql } from "../sql.ts"

/**
 * What the account of the row `owed` had been paid of what it asked the pool for, by the moment of the row `place`: one
 * probe of an index. What lies on the line of its requests up to there is paid.
 */
export const paidBy = sql`(
    SELECT staking_entry.account_paid
    FROM staking_entry
    WHERE staking_entry.account = owed.account
      AND staking_entry.kind = 'PAID'
      AND staking_entry.timestamp <= place.at
      AND staking_entry.chain_id = place.chain_id
      AND staking_entry.pool = place.pool
    ORDER BY
      staking_entry.timestamp DESC, staking_entry.chain_id DESC, staking_entry.block_number DESC,
      staking_entry.log_index DESC, staking_entry.ordinal DESC
    LIMIT 1
  )`
