import type { Address } from "viem"
import { type Query, sql } from "../sql.ts"
import { claimMatches } from "../transfers/claimMatches.ts"
import { lastEntry } from "./lastEntry.ts"
import { lastReading } from "./lastReading.ts"
import { ledgerAccounts } from "./ledgerAccounts.ts"
import { openDeposits } from "./openDeposits.ts"
import { payouts } from "./payouts.ts"
import { strayPayoutKeys } from "./strayPayoutKeys.ts"

type Input = {
  /** Not later than what the slowest chain is indexed to: a payout without its deposit would look like a loss. */
  at: number
  trackedChainIds: readonly number[]
  /**
   * Both sides of every registered pair. By configuration and not by events, since a pair is excused from being backed:
   * a forged payout must not be able to make one.
   */
  liquidityTokens: readonly { chainId: number; address: Address }[]
}

/**
 * Per origin token, in shares. Rule BACKING: locked = minted on other chains + owed + what is on networks that are not
 * indexed (`untracked_shares`); the rest is `unexplained_shares`. Rule LIQUIDITY, for a token of a lock→unlock pair:
 * the operator moves it as it likes, so nothing is unexplained; `effective_shares` is what is left of the tokens really
 * held (`held_shares`, null while they were never read) after all claims, and below zero it is a shortage.
 */
export function solvencyAt({ at, trackedChainIds, liquidityTokens }: Input): Query {
  return sql`WITH ${claimMatches(strayPayoutKeys(at))},
${ledgerAccounts()},
${openDeposits(at, trackedChainIds)},
${payouts(at, trackedChainIds)},
liquidity AS (
  SELECT * FROM unnest(
    ${liquidityTokens.map(token => token.chainId)}::int[],
    ${liquidityTokens.map(token => token.address.toLowerCase())}::text[]
  ) AS liquidity (chain_id, token)
),
holding AS (
  SELECT account.*, coalesce(entry.balance, 0) AS balance
  FROM account
  LEFT JOIN LATERAL ${lastEntry(sql`${at}::bigint + 1`)} AS entry ON true
),
minted AS (
  SELECT origin_chain_id, origin_address, sum(balance) AS shares
  FROM holding
  WHERE side = 'MINTED'
  GROUP BY origin_chain_id, origin_address
),
claim AS (
  SELECT
    -- A swap is paid out of the other side's liquidity, anything else out of what is locked of the origin.
    CASE WHEN swap.token IS NULL THEN open_deposit.origin_chain_id ELSE swap.chain_id END AS chain_id,
    CASE WHEN swap.token IS NULL THEN open_deposit.origin_address ELSE swap.token END AS token,
    sum(open_deposit.shares) FILTER (
      WHERE open_deposit.destination_tracked AND (swap.token IS NULL OR NOT open_deposit.unclaimable)
    ) AS owed,
    sum(open_deposit.shares) FILTER (WHERE NOT open_deposit.destination_tracked) AS sent_away
  FROM open_deposit
  LEFT JOIN liquidity AS given
    ON given.chain_id = open_deposit.chain_id AND given.token = open_deposit.from_token
  LEFT JOIN liquidity AS swap
    ON given.token IS NOT NULL
    AND swap.chain_id = open_deposit.to_chain_id
    AND swap.token = open_deposit.to_token
  GROUP BY 1, 2
),
locked AS (
  SELECT
    holding.chain_id, holding.token, holding.side, holding.decimals, holding.balance,
    liquidity.token IS NOT NULL AS is_liquidity
  FROM holding
  LEFT JOIN liquidity ON liquidity.chain_id = holding.chain_id AND liquidity.token = holding.token
  WHERE holding.side = 'LOCKED' AND holding.chain_id = ANY (${trackedChainIds}::int[])
  UNION ALL
  -- The ledger knows a token from its first deposit or payout there on; it can be owed before that.
  SELECT claim.chain_id::int, claim.token, 'LOCKED', NULL::int, 0, true
  FROM claim
  JOIN liquidity ON liquidity.chain_id = claim.chain_id AND liquidity.token = claim.token
  WHERE claim.owed > 0
    AND claim.chain_id = ANY (${trackedChainIds}::int[])
    AND NOT EXISTS (
      SELECT 1 FROM holding
      WHERE holding.chain_id = claim.chain_id AND holding.token = claim.token AND holding.side = 'LOCKED'
    )
),
arrival AS (
  SELECT paid_origin_chain_id AS chain_id, paid_origin_address AS token, sum(shares) AS shares
  FROM payout
  WHERE from_untracked
  GROUP BY 1, 2
),
total AS (
  SELECT
    account.*,
    coalesce(minted.shares, 0) AS minted,
    coalesce(claim.owed, 0) AS owed,
    -- More cannot come back than went there.
    greatest(coalesce(claim.sent_away, 0) - coalesce(arrival.shares, 0), 0) AS untracked,
    -- What is read at a block and what happened since then make up what is held now.
    reading.amount * ('1e' || (18 - account.decimals))::numeric + account.balance - reading.ledger AS held
  FROM locked AS account
  LEFT JOIN minted
    ON minted.origin_chain_id = account.chain_id AND minted.origin_address = account.token
  LEFT JOIN claim ON claim.chain_id = account.chain_id AND claim.token = account.token
  LEFT JOIN arrival ON arrival.chain_id = account.chain_id AND arrival.token = account.token
  LEFT JOIN LATERAL ${lastReading(
    sql`account.is_liquidity AND reserve_reading.timestamp <= ${at}::bigint`,
  )} AS reading ON true
)
SELECT
  chain_id AS origin_chain_id,
  token AS origin_address,
  CASE WHEN is_liquidity THEN 'LIQUIDITY' ELSE 'BACKING' END AS rule,
  balance AS locked_shares,
  minted AS minted_shares,
  owed AS owed_shares,
  untracked AS untracked_shares,
  CASE WHEN is_liquidity THEN 0 ELSE balance - minted - owed - untracked END AS unexplained_shares,
  trunc(held) AS held_shares,
  trunc(held) - minted - owed - untracked AS effective_shares
FROM total
ORDER BY chain_id, token`
}
