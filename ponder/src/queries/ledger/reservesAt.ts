import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"
import { lastReading } from "./lastReading.ts"
import { ledgerAccounts } from "./ledgerAccounts.ts"
import { ledgerUpTo } from "./ledgerUpTo.ts"

type Input = {
  /** Unix seconds. */
  at: number
  origins: readonly { chainId: number; address: Address }[]
  /** Blocks that the ledger is wanted at as well, one of a chain. */
  blocks: readonly { chainId: number; block: bigint }[]
}

/**
 * What the bridges hold or have issued of these tokens: as their contracts were last read by a time (`amount`, in the
 * token's smallest unit), as the ledger has it for that block, and as it has it for the block of `blocks`. A bond's
 * `ratio` is that of the same block and chain, or null: at another one, its tokens make other shares.
 */
export function reservesAt({ at, origins, blocks }: Input): Query {
  return sql`WITH ${ledgerAccounts()},
origin AS (
  SELECT * FROM unnest(
    ${origins.map(({ chainId }) => chainId)}::numeric[],
    ${origins.map(({ address }) => address.toLowerCase())}::text[]
  ) AS origin (chain_id, address)
),
wanted AS (
  SELECT * FROM unnest(
    ${blocks.map(({ chainId }) => chainId)}::int[],
    ${blocks.map(({ block }) => block)}::numeric[]
  ) AS wanted (chain_id, block_number)
)
SELECT
  account.chain_id, account.token, account.side, account.decimals, account.origin_chain_id, account.origin_address,
  reading.amount, reading.block_number, reading.ledger, ratio.value AS ratio,
  wanted.block_number AS wanted_block_number, ${ledgerUpTo(sql`wanted.block_number`)} AS wanted_ledger
FROM account
JOIN origin ON origin.chain_id = account.origin_chain_id AND origin.address = account.origin_address
LEFT JOIN wanted ON wanted.chain_id = account.chain_id
LEFT JOIN LATERAL ${lastReading(sql`reserve_reading.timestamp <= ${at}::bigint`)} AS reading ON true
LEFT JOIN LATERAL (
  SELECT value FROM ratio
  WHERE ratio.chain_id = account.chain_id
    AND ratio.token = account.origin_address
    AND ratio.block_number = reading.block_number
  ORDER BY log_index DESC
  LIMIT 1
) AS ratio ON true
ORDER BY account.chain_id, account.token, account.side`
}
