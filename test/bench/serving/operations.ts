import type pg from "pg"
import { graphqlQuestion, type Question } from "../measure/load.ts"

const differentKeys = 500

const EVENT = "txHash blockNumber timestamp"
const TRANSFER = `id status createdAt shares amount sender recipient token { symbol }
  pegIn { ${EVENT} } pegOut { ${EVENT} }`
const PAGE = `{ nodes { ${TRANSFER} } pageInfo { hasNextPage endCursor } }`
const PLAIN = "id kind txHash sender recipient amount timestamp"

/** What an integrator asks about a transaction, in every bench that looks one up. */
export const lookupOf = (hash: string): Question =>
  graphqlQuestion(`query ($hash: Hex!) { transfersByTx(hash: $hash) { ${TRANSFER} } }`, { hash })

/** What is asked of whom; who has nothing like it is left out. */
export type Operation = { name: string; product: Question[]; bare?: Question[]; ponder?: Question[] }

/** With keys from all over the history, so that no answer is that to the question before. */
export async function readOperations(database: pg.Client): Promise<Operation[]> {
  const keys = await transactionsOf(database)
  const middle = await middleOf(database)
  const senders = await keysOf(database, "peg_in.sender")
  const list = (filter: object) =>
    graphqlQuestion(`query ($filter: TransferFilter) { transfers(filter: $filter) ${PAGE} }`, { filter })
  const plainLookup = `query ($hash: String!) { bridgeEvents(where: { txHash: $hash }) { items { ${PLAIN} } } }`
  const plainPage = `query ($sender: String!) {
    bridgeEvents(where: { sender: $sender }, orderBy: "timestamp", orderDirection: "desc", limit: 20) { items { ${PLAIN} } } }`
  return [
    {
      name: "lookup by transaction",
      product: keys.map(lookupOf),
      bare: keys.map(hash => ({ method: "GET", path: `/transactions/${hash}` })),
      ponder: keys.map(hash => graphqlQuestion(plainLookup, { hash })),
    },
    { name: "first page", product: [list({})] },
    {
      name: "page of a sender",
      product: senders.map(sender => list({ sender })),
      bare: senders.map(sender => ({ method: "GET", path: `/senders/${sender}` })),
      ponder: senders.map(sender => graphqlQuestion(plainPage, { sender })),
    },
    { name: "waiting for their claim", product: [list({ status: ["AWAITING_CLAIM"] })] },
    {
      name: "count of a destination",
      product: [graphqlQuestion("{ transfers(filter: { toChainId: 56 }, first: 1) { totalCount } }")],
    },
    {
      name: "solvency",
      product: [
        graphqlQuestion("{ solvency { lockedShares mintedShares owedShares unexplainedShares solvent } }"),
      ],
    },
    {
      name: "solvency as it stood",
      product: [
        graphqlQuestion("query ($at: Int) { solvency(at: $at) { lockedShares mintedShares owedShares } }", {
          at: middle,
        }),
      ],
    },
  ]
}

async function middleOf(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ middle: number }>(
    "SELECT ((min(timestamp)::bigint + max(timestamp)) / 2)::int AS middle FROM peg_in",
  )
  return rows[0]?.middle ?? 0
}

/** Of deposits all over the history that were claimed. */
export function transactionsOf(database: pg.Client): Promise<string[]> {
  return keysOf(database, "peg_in.tx_hash")
}

async function keysOf(database: pg.Client, column: string): Promise<string[]> {
  const { rows } = await database.query<{ key: string }>(
    `SELECT ${column} AS key FROM peg_in JOIN peg_out USING (receipt_hash)
     WHERE peg_in.block_number % greatest((SELECT max(block_number) FROM peg_in) / $1::bigint, 1) = 0 LIMIT $1`,
    [differentKeys],
  )
  return rows.map(({ key }) => key)
}
