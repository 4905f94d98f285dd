import { anomaliesSql } from "../../domain/anomaliesSql.ts"
import type { AnomalyFact } from "../../domain/anomalyRules.ts"
import type { TransferStatusFact } from "../../domain/transferStatusRules.ts"
import { transferStatusSql } from "../../domain/transferStatusSql.ts"
import { type Query, sql } from "../sql.ts"
import { claimMatches } from "./claimMatches.ts"
import { type TrackedChain, trackedChains } from "./trackedChains.ts"

/**
 * How much further than a payout all other chains have to be indexed before its deposit counts as missing, where nothing
 * names it. The deposit came first, by minutes at least; this is for clocks of chains that disagree.
 */
export const SOURCE_MARGIN_SECONDS = 300

/**
 * One row per transfer with its status and anomalies, as common table expressions that end in one called `transfer`.
 * `keys` is as in `claimMatches`.
 */
export function transferFacts(chains: readonly TrackedChain[], keys?: Query): Query {
  return sql`${trackedChains(chains)},
${claimMatches(keys)},
fact AS (
  SELECT
    coalesce(d.receipt_hash, w.receipt_hash) AS receipt_hash,
    coalesce(d.ordinal, w.deposit_ordinal) AS ordinal,
    d.chain_id AS from_chain_id,
    coalesce(d.to_chain_id, w.to_chain_id) AS to_chain_id,
    coalesce(d.sender, w.sender) AS sender,
    coalesce(d.recipient, w.recipient) AS recipient,
    coalesce(d.from_token, w.from_token) AS from_token,
    coalesce(d.to_token, w.to_token) AS to_token,
    coalesce(d.shares, w.shares) AS shares,
    coalesce(d.origin_chain_id, paid.origin_chain_id) AS origin_chain_id,
    coalesce(d.origin_address, paid.origin_address) AS origin_address,
    d.bond_type,
    coalesce(d.timestamp, w.timestamp) AS created_at,
    w.timestamp - d.timestamp AS duration_seconds,
    d.block_number AS in_block_number,
    d.log_index AS in_log_index,
    d.timestamp AS in_timestamp,
    d.tx_hash AS in_tx_hash,
    d.kind AS in_kind,
    w.chain_id AS out_chain_id,
    w.block_number AS out_block_number,
    w.log_index AS out_log_index,
    w.timestamp AS out_timestamp,
    w.tx_hash AS out_tx_hash,
    w.kind AS out_kind,
    w.shares AS out_shares,
    w.payout_tx_hashes,
    d.chain_id IS NOT NULL AS has_peg_in,
    w.chain_id IS NOT NULL AS has_peg_out,
    coalesce(greatest(d.deposit_logs, d.own_logs) <= 1, true) AS sole_deposit_log,
    d.chain_id IS NULL OR destination.id IS NOT NULL AS destination_tracked,
    coalesce(d.block_number <= source.finalized_block, false) AS final,
    ${sourceIndexedPast} AS source_indexed_past,
    coalesce(w.kind = 'MINTED', false) AS peg_out_mints,
    coalesce(cardinality(w.payout_tx_hashes) > 1, false) AS has_second_peg_out,
    coalesce(d.shares = w.shares, true) AS amounts_agree,
    coalesce(d.from_token = w.from_token AND d.to_token = w.to_token, true) AS tokens_agree,
    coalesce(d.sender = w.sender AND d.recipient = w.recipient, true) AS parties_agree,
    ${calldataAgrees} AS calldata_agrees,
    coalesce(d.wrong_peg, false) AS wrong_peg,
    coalesce(d.spoofed, false) AS spoofed,
    ${destinationAllowed} AS destination_allowed,
    ${depositedWhilePaused} AS deposited_while_paused,
    coalesce(d.own_logs > 1, false) AS several_deposits,
    coalesce(d.deposit_logs > d.own_logs, false) AS look_alike_log
  FROM deposit AS d
  FULL JOIN (SELECT * FROM withdrawal WHERE place = 1) AS w
    ON w.receipt_hash = d.receipt_hash AND w.to_chain_id = d.to_chain_id AND w.deposit_ordinal = d.ordinal
  LEFT JOIN chain AS source ON source.id = d.chain_id
  LEFT JOIN chain AS destination ON destination.id = d.to_chain_id
  LEFT JOIN token_deployment AS paid
    ON d.chain_id IS NULL
    AND paid.chain_id = w.chain_id
    AND paid.address = w.to_token
    AND paid.side = CASE w.kind WHEN 'MINTED' THEN 'MINTED' ELSE 'LOCKED' END
),
transfer AS (
  SELECT
    receipt_hash || '-' || to_chain_id || CASE WHEN ordinal > 1 THEN '-' || ordinal ELSE '' END AS id,
    ${{ text: transferStatusSql(columns), values: [] }} AS status,
    ${{ text: anomaliesSql(columns), values: [] }} AS anomalies,
    fact.*
  FROM fact
)`
}

const columns: Record<AnomalyFact | TransferStatusFact, string> = {
  hasPegIn: "has_peg_in",
  hasPegOut: "has_peg_out",
  soleDepositLog: "sole_deposit_log",
  destinationTracked: "destination_tracked",
  final: "final",
  sourceIndexedPast: "source_indexed_past",
  pegOutMints: "peg_out_mints",
  hasSecondPegOut: "has_second_peg_out",
  amountsAgree: "amounts_agree",
  tokensAgree: "tokens_agree",
  partiesAgree: "parties_agree",
  calldataAgrees: "calldata_agrees",
  wrongPeg: "wrong_peg",
  spoofed: "spoofed",
  destinationAllowed: "destination_allowed",
  depositedWhilePaused: "deposited_while_paused",
  severalDeposits: "several_deposits",
  lookAlikeLog: "look_alike_log",
}

// A deposit on a chain that is not indexed will never be seen, which makes nobody a thief.
const sourceIndexedPast: Query = {
  text: `coalesce(CASE
      WHEN w.proof_chain_id IS NOT NULL THEN
        (SELECT indexed_block >= w.proof_block_number FROM chain WHERE chain.id = w.proof_chain_id)
      ELSE (
        SELECT bool_and(indexed_timestamp >= w.timestamp::bigint + ${SOURCE_MARGIN_SECONDS})
        FROM chain WHERE chain.id <> w.chain_id
      )
    END, false)`,
  values: [],
}

const calldataAgrees: Query = {
  text: `CASE
      WHEN w.proof_tx_hash IS NULL THEN true
      WHEN d.chain_id IS NOT NULL THEN d.chain_id = w.proof_chain_id AND d.tx_hash = w.proof_tx_hash
      ELSE NOT EXISTS (
        SELECT FROM peg_in WHERE peg_in.tx_hash = w.proof_tx_hash AND peg_in.chain_id = w.proof_chain_id
      )
    END`,
  values: [],
}

// Silence is no ban: the first permissions can be older than the first block that is indexed.
const destinationAllowed: Query = {
  text: `coalesce((
      SELECT decision.kind = 'ContractAllowed'
      FROM governance_event AS decision
      WHERE decision.chain_id = d.chain_id
        AND decision.to_chain_id = d.to_chain_id
        AND decision.kind IN ('ContractAllowed', 'ContractDisallowed')
        AND (decision.block_number, decision.log_index) < (d.block_number, d.log_index)
      ORDER BY decision.block_number DESC, decision.log_index DESC
      LIMIT 1
    ), true)`,
  values: [],
}

const depositedWhilePaused: Query = {
  text: `coalesce((
      SELECT decision.kind = 'Paused'
      FROM governance_event AS decision
      WHERE decision.chain_id = d.chain_id
        AND decision.kind IN ('Paused', 'Unpaused')
        AND (decision.block_number, decision.log_index) < (d.block_number, d.log_index)
      ORDER BY decision.block_number DESC, decision.log_index DESC
      LIMIT 1
    ), false)`,
  values: [],
}
