import { catalogueRows } from "../../ponder/src/catalogue/catalogueRows.ts"
import { sumRows } from "../../ponder/src/catalogue/sums/sumTable.ts"
import { sumTables } from "../../ponder/src/catalogue/sums/sumTables.ts"
import { registeredTokens } from "../../ponder/src/domain/registeredToken.ts"

/** A deposit every half minute, which makes a million of them about a year. */
const SECONDS_APART = 30
export const TRANSFERS_AN_HOUR = 3_600 / SECONDS_APART
const FIRST_SECOND = 1_700_000_000
const CHAINS = [1, 137, 56]

/** The moment after the last event. */
export const endOf = (transfers: number) => FIRST_SECOND + transfers * SECONDS_APART + 100_000

/** The hash that the generator gives to something by its number, as SQL. */
const hash = (what: string) => `'0x' || md5('${what}' || i) || md5(i || '${what}')`
/** Few accounts do much, and many do little. */
const account = (salt: string) =>
  `'0x' || substr(md5('${salt}' || (i * 7919 % (1 + i * 31 % 60000))) || md5('${salt}'), 1, 40)`

const tables = [
  ...[
    "bridge_event",
    "peg_in",
    "peg_out",
    "ledger_entry",
    "token_name",
    "token_deployment",
    "ratio",
    "reading",
  ],
  ...["reserve_reading", "governance_event"],
]

/**
 * Leaves the tables with so many transfers and nothing else, by SQL alone: most are claimed within hours, one of fifty
 * waits, one of a thousand goes to a network that is not indexed, is paid without a deposit, or holds two deposits to one
 * network.
 */
export async function fillWithTransfers(
  run: (text: string) => Promise<{ rows: Record<string, string>[] }>,
  transfers: number,
): Promise<void> {
  const derived = ["transfer_catalogue", ...sumTables.map(({ name }) => name)]
  await run(`TRUNCATE ledger_balance, unreadable_event, ${[...derived, ...tables].join(", ")}`)
  for (const table of tables) await run(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  const indexes = await takeIndexes(run, [...derived, ...tables])
  await run(makePegIns(transfers))
  await run(makePegOuts)
  await run(makeEvents)
  await run(makeLedger)
  for (const statement of [makeDeployments, makeNames, makeRatios, makeReadings, makeReserveReadings]) {
    await run(statement)
  }
  await run(makeDecisions)
  for (const { definition } of indexes.filter(({ table }) => tables.includes(table))) await run(definition)
  await run("ANALYZE")
  await run(
    `INSERT INTO transfer_catalogue ${catalogueRows("SELECT receipt_hash FROM peg_in UNION ALL SELECT receipt_hash FROM peg_out", CHAINS)}`,
  )
  for (const { definition } of indexes.filter(({ table }) => derived.includes(table))) await run(definition)
  for (const table of sumTables) {
    await run(`INSERT INTO ${table.name} ${sumRows(table, "SELECT 1 AS sign, * FROM transfer_catalogue")}`)
  }
  for (const table of tables) await run(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await run("VACUUM ANALYZE")
}

/** Drops what can be made again once the tables are full, which takes a fraction of the time; says how. */
async function takeIndexes(run: Parameters<typeof fillWithTransfers>[0], of: readonly string[]) {
  const { rows } =
    await run(`SELECT indexrelid::regclass AS index, relname AS table, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
    WHERE indrelid = ANY ('{${of}}'::regclass[]) AND NOT indisunique`)
  for (const { index } of rows) await run(`DROP INDEX ${index}`)
  return rows.map(({ table = "", definition = "" }) => ({ table, definition }))
}

const origins = registeredTokens.filter(({ chainId }) => chainId === 1).slice(0, 5)
const originArray = `ARRAY[${origins.map(({ address }) => `'${address.toLowerCase()}'`).join(", ")}]`

const makePegIns = (transfers: number) => `INSERT INTO peg_in
  (chain_id, block_number, log_index, timestamp, tx_hash, kind, to_chain_id, sender, recipient, from_token, to_token,
   shares, origin_chain_id, origin_address, bond_type, receipt_hash, spoofed, wrong_peg, deposit_logs)
SELECT
  (ARRAY[${CHAINS}])[1 + i % 3], i, i % 200, ${FIRST_SECOND} + i * ${SECONDS_APART}, ${hash("deposit")},
  CASE WHEN i % 3 = 0 THEN 'LOCKED' ELSE 'BURNED' END,
  CASE WHEN i % 1000 = 7 THEN 43114 ELSE (ARRAY[${CHAINS}])[1 + (i + 1 + i / 3 % 2) % 3] END,
  ${account("from")}, ${account("to")}, origin, origin,
  (1 + i * 7919 % 1000003)::numeric * 1000000000000000, 1, origin, 'REBASING', ${hash("receipt")},
  i % 5000 = 11, false, CASE WHEN i % 1000 = 13 THEN 2 ELSE 1 END
FROM generate_series(1::bigint, ${transfers}) AS i
CROSS JOIN LATERAL (SELECT (${originArray})[1 + i % ${origins.length}] AS origin) AS token
WHERE i % 1000 <> 17`

const makePegOuts = `INSERT INTO peg_out
  (chain_id, block_number, log_index, timestamp, tx_hash, kind, receipt_hash, sender, recipient, from_token, to_token, shares,
   proof_chain_id, proof_tx_hash, proof_block_number, proof_block_hash)
SELECT
  to_chain_id::int, block_number + 10, 500 + log_index, timestamp + 60 + (block_number * 7919 % 90000)::int,
  '0x' || md5('payout' || tx_hash) || md5(tx_hash), CASE WHEN to_chain_id = 1 THEN 'UNLOCKED' ELSE 'MINTED' END,
  receipt_hash, sender, recipient, from_token, to_token, shares, chain_id, tx_hash, block_number, tx_hash
FROM peg_in
WHERE to_chain_id <> 43114 AND deposit_logs = 1 AND block_number % 50 <> 3
UNION ALL
SELECT
  56, block_number + 10, 900, timestamp + 60, '0x' || md5('orphan' || tx_hash) || md5(tx_hash), 'MINTED',
  '0x' || md5('orphan' || receipt_hash) || md5(receipt_hash), sender, recipient, from_token, to_token, shares,
  NULL, NULL, NULL, NULL
FROM peg_in WHERE block_number % 1000 = 18`

const makeEvents = `INSERT INTO bridge_event
  (chain_id, block_number, log_index, kind, block_hash, timestamp, tx_hash, transaction_index, tx_sender)
SELECT chain_id, block_number, log_index, 'Deposit' || initcap(kind), tx_hash, timestamp, tx_hash, 0, sender FROM peg_in
UNION ALL
SELECT chain_id, block_number, log_index, 'Withdraw' || initcap(kind), tx_hash, timestamp, tx_hash, 0, sender FROM peg_out`

const makeLedger = `INSERT INTO ledger_entry
  (chain_id, block_number, log_index, timestamp, token, side, change, balance, received)
SELECT *, sum(change) OVER account, sum(greatest(change, 0)) OVER account FROM (
  SELECT chain_id, block_number, log_index, timestamp, from_token AS token,
    CASE kind WHEN 'LOCKED' THEN 'LOCKED' ELSE 'MINTED' END AS side,
    CASE kind WHEN 'LOCKED' THEN shares ELSE -shares END AS change
  FROM peg_in
  UNION ALL
  SELECT chain_id, block_number, log_index, timestamp, to_token,
    CASE kind WHEN 'MINTED' THEN 'MINTED' ELSE 'LOCKED' END,
    CASE kind WHEN 'MINTED' THEN shares ELSE -shares END
  FROM peg_out
) AS entry
WINDOW account AS (PARTITION BY chain_id, token, side ORDER BY block_number, log_index)`

const makeDeployments = `INSERT INTO token_deployment
  (chain_id, address, side, origin_chain_id, origin_address, decimals, block_number)
SELECT DISTINCT chain_id, token, side, 1, token, 18, 1 FROM ledger_entry`

const makeNames = `INSERT INTO token_name
  (chain_id, origin_chain_id, origin_address, symbol_bytes, name_bytes, symbol, name, bond_type, block_number, timestamp)
SELECT 1, 1, address, '0x' || md5(symbol) || md5(symbol), '0x' || md5(symbol) || md5(symbol), symbol, symbol, 'REBASING', 1, ${FIRST_SECOND}
FROM unnest(${originArray}, ARRAY[${origins.map(({ symbol }) => `'${symbol}'`).join(", ")}]) AS token (address, symbol)`

const DAY = 86_400
const eachDay = `generate_series(${FIRST_SECOND}, (SELECT max(timestamp) FROM peg_in), ${DAY})`

/** A ratio falls a little every day. */
const makeRatios = `INSERT INTO ratio (chain_id, token, block_number, log_index, timestamp, value, source)
SELECT 1, token, day, 0, day, 1000000000000000000 - (day - ${FIRST_SECOND})::numeric * 1000000000, 'TOKEN_EVENT'
FROM ${eachDay} AS day, unnest(${originArray}) AS token`

/** A chain is read four times a day. */
const makeReadings = `INSERT INTO reading (chain_id, block_number, timestamp)
SELECT chain_id, i, ${FIRST_SECOND} + i * ${SECONDS_APART}
FROM unnest(ARRAY[${CHAINS}]) AS chain_id, generate_series(1, (SELECT max(block_number) FROM peg_in), ${DAY / SECONDS_APART / 4}) AS i`

const makeReserveReadings = `INSERT INTO reserve_reading (chain_id, token, side, block_number, timestamp, amount)
SELECT chain_id, address, side, reading.block_number, reading.timestamp, 10^24
FROM reading JOIN token_deployment USING (chain_id)`

const makeDecisions = `INSERT INTO governance_event
  (chain_id, block_number, log_index, timestamp, tx_hash, kind, subject, to_chain_id)
SELECT chain_id, block_number, 0, timestamp, '0x' || md5(block_number::text) || md5('decision'), 'ConsensusChanged',
  '0x' || repeat('7', 40), NULL
FROM reading WHERE block_number % 7 = 1`
