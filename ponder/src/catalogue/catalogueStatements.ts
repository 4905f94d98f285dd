import pg from "pg"
import { catalogueRows } from "./catalogueRows.ts"
import { CHANGE_CHANNEL } from "./changeChannel.ts"
import { openPeriod } from "./openPeriod.ts"
import { sumStatements } from "./sums/sumStatements.ts"

/**
 * The catalogue: one row per transfer, for lists, filters and sums, so that none of them has to match whole histories.
 * It states nothing that the tables of facts do not say, and PostgreSQL keeps it in step with them itself: in the same
 * transaction, whether events come, or a reorg or a restart takes them back.
 */
export function catalogueStatements(trackedChainIds: readonly number[]): string[] {
  const rows = catalogueRows("SELECT unnest(:hashes) AS receipt_hash", trackedChainIds)
  return [
    "DROP TABLE IF EXISTS transfer_catalogue, stale_transfers CASCADE",
    catalogueTable,
    staleTable,
    ...sumStatements(),
    statisticsIndex,
    durationIndex,
    openPeriodIndex,
    ...listIndexes.map(columns => `CREATE INDEX ON transfer_catalogue (${columns})`),
    "CREATE INDEX ON transfer_catalogue (created_at) WHERE suspect",
    "CREATE INDEX ON transfer_catalogue (in_timestamp) WHERE out_timestamp < in_timestamp",
    // Ponder makes the indexes of its schema only after the backfill, during which these are needed already.
    "CREATE INDEX IF NOT EXISTS peg_in_by_receipt_hash ON peg_in (receipt_hash)",
    "CREATE INDEX IF NOT EXISTS peg_in_by_transaction ON peg_in (tx_hash)",
    "CREATE INDEX IF NOT EXISTS peg_out_by_receipt_hash ON peg_out (receipt_hash)",
    // For the origin of a peg that was only paid out so far.
    "CREATE INDEX IF NOT EXISTS peg_in_by_to_token ON peg_in (to_token)",
    insertFew(rows),
    noting("note_transfers", "SELECT receipt_hash FROM changed"),
    noting("note_deposits_after_decision", depositsAfterDecision),
    noting("note_payouts_of_token", unmatchedPayoutsOfToken),
    ...triggers("peg_in", "note_transfers"),
    ...triggers("peg_out", "note_transfers"),
    ...triggers("governance_event", "note_deposits_after_decision"),
    ...triggers("token_deployment", "note_payouts_of_token"),
    refresh(rows),
    `CREATE CONSTRAINT TRIGGER refresh_catalogue AFTER INSERT ON stale_transfers
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_catalogue()`,
  ]
}

/** `changed_in` is the transaction that wrote the row: by it, whoever follows the catalogue finds what it has not seen. */
const catalogueTable = `CREATE TABLE transfer_catalogue (
  receipt_hash text NOT NULL,
  to_chain_id numeric NOT NULL,
  ordinal bigint NOT NULL,
  from_chain_id integer,
  created_at integer NOT NULL,
  duration_seconds integer,
  sender text NOT NULL,
  recipient text NOT NULL,
  from_token text NOT NULL,
  to_token text NOT NULL,
  shares numeric NOT NULL,
  origin_chain_id numeric,
  origin_address text,
  in_block_number bigint,
  in_timestamp integer,
  out_timestamp integer,
  status_once_final text NOT NULL,
  suspect boolean NOT NULL,
  unclaimable boolean NOT NULL,
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  PRIMARY KEY (receipt_hash, to_chain_id, ordinal)
)`

/**
 * The transfers that a transaction has changed so far, which are put in step when it ends: most deposits of a backfill come with
 * their payouts, and would be put there once for each. Nobody else ever sees a row of it.
 */
const staleTable = "CREATE UNLOGGED TABLE stale_transfers (hashes text[] NOT NULL)"

/** Whatever sums read of the transfers at the edges of a stretch, so that they leave the table alone, of which a row is twice as long. */
const statisticsIndex = `CREATE INDEX ON transfer_catalogue (created_at) INCLUDE (
  from_chain_id, to_chain_id, origin_chain_id, origin_address, status_once_final, shares, sender, duration_seconds
)`

/** From it a duration is read by its place among those of its class, and the slowest transfers. */
const durationIndex = `CREATE INDEX ON transfer_catalogue (duration_seconds) INCLUDE (
  created_at, from_chain_id, to_chain_id, origin_chain_id, origin_address
) WHERE duration_seconds IS NOT NULL`

/** With whatever is read of an open deposit, and what its period is made of: else the table would be read for each. */
const openPeriodIndex = `CREATE INDEX ON transfer_catalogue USING gist (${openPeriod}) INCLUDE (
  in_timestamp, out_timestamp, from_chain_id, to_chain_id, origin_chain_id, origin_address, from_token, to_token, shares,
  unclaimable
) WHERE in_timestamp IS NOT NULL`

const listIndexes = [
  "status_once_final, created_at",
  "sender, created_at",
  "recipient, created_at",
  "origin_address, origin_chain_id, created_at",
  "from_chain_id, created_at",
  "from_chain_id, in_block_number",
  "to_chain_id, created_at",
  "shares",
  "out_timestamp",
  "changed_in",
]

/** Both facts about a destination that a decision can change hold for the deposits after it. */
const depositsAfterDecision = `SELECT receipt_hash FROM peg_in
    JOIN changed ON changed.chain_id = peg_in.chain_id AND changed.block_number <= peg_in.block_number`

/** A payout without its deposit knows its origin only from the token that it paid. */
const unmatchedPayoutsOfToken = `SELECT receipt_hash FROM transfer_catalogue
    JOIN changed ON changed.chain_id = to_chain_id AND changed.address = to_token
    WHERE status_once_final = 'UNMATCHED'`

/**
 * Puts the transfers of these hashes into the catalogue. PostgreSQL keeps the plan of it, whose making takes longer than
 * following it does for what one block brings. Made for tables that are empty yet, it has to serve full ones, and may thus
 * look rows up by nothing but their indexes.
 */
function insertFew(rows: string): string {
  return `CREATE OR REPLACE FUNCTION insert_few_transfers(hashes text[]) RETURNS transfer_catalogue[]
LANGUAGE plpgsql SET search_path FROM CURRENT
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $few$
DECLARE
  come transfer_catalogue[];
BEGIN
  WITH inserted AS (
    INSERT INTO transfer_catalogue AS transfer ${rows.replace(":hashes", "hashes")} RETURNING transfer
  )
  SELECT array_agg(transfer) INTO come FROM inserted;
  RETURN come;
END
$few$`
}

/** More than blocks bring, and fewer than what the backfill writes down at once. */
const FEW = 20

/** Notes the transfers that a statement concerns. */
function noting(name: string, keys: string): string {
  return `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $note$
BEGIN
  INSERT INTO stale_transfers
  SELECT hashes FROM (SELECT array_agg(DISTINCT receipt_hash) AS hashes FROM (${keys}) AS keys) AS found
  WHERE hashes IS NOT NULL;
  RETURN NULL;
END
$note$`
}

/**
 * At the end of a transaction, all that was noted in it, by the first of its notes. The notification says only that something
 * changed, and in which schema: PostgreSQL makes one of equal ones of a transaction, so that the indexing of a million transfers
 * tells of each portion once.
 *
 * EXECUTE plans anew each time, for as many rows as there are by then.
 */
function refresh(rows: string): string {
  return `CREATE OR REPLACE FUNCTION refresh_catalogue() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $refresh$
DECLARE
  stale text[];
  gone transfer_catalogue[];
  come transfer_catalogue[];
BEGIN
  WITH noted AS (DELETE FROM stale_transfers RETURNING hashes)
  SELECT array_agg(DISTINCT hash) INTO stale FROM noted, unnest(noted.hashes) AS hash;
  IF stale IS NULL THEN RETURN NULL; END IF;
  WITH deleted AS (
    DELETE FROM transfer_catalogue AS transfer WHERE receipt_hash = ANY (stale) RETURNING transfer
  )
  SELECT array_agg(transfer) INTO gone FROM deleted;
  IF cardinality(stale) <= ${FEW} THEN
    come := insert_few_transfers(stale);
  ELSE
    EXECUTE $rows$WITH inserted AS (
      INSERT INTO transfer_catalogue AS transfer ${rows.replace(":hashes", "$1")} RETURNING transfer
    )
    SELECT array_agg(transfer) FROM inserted$rows$ INTO come USING stale;
  END IF;
  PERFORM add_to_sums(gone, come);
  PERFORM pg_notify(${pg.escapeLiteral(CHANGE_CHANNEL)}, TG_TABLE_SCHEMA);
  RETURN NULL;
END
$refresh$`
}

function triggers(table: string, note: string): string[] {
  const kinds = [
    ["insert", "NEW"],
    ["delete", "OLD"],
    ["update", "OLD"],
    ["update", "NEW"],
  ] as const
  return kinds.map(
    ([event, rows]) => `CREATE OR REPLACE TRIGGER catalogue_${event}_${rows.toLowerCase()}
  AFTER ${event} ON ${table} REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ${note}()`,
  )
}
