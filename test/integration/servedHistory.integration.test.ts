import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { encodeTransferCursor } from "../../ponder/src/api/transferCursor.ts"
import { TRANSFERS_AN_HOUR } from "../queries/manyTransfers.ts"
import { type ContractQuestion, contractQuestions, type Subjects } from "./served/contractQuestions.ts"
import { followPlans, type LoggedPlan } from "./served/loggedPlans.ts"
import { openFrom } from "./served/openFrom.ts"
import { readPages } from "./served/readPages.ts"
import { type ServedHistory, startServedHistory } from "./served/servedHistory.ts"
import { subscribeMany } from "./served/subscribeMany.ts"

/** `TRANSFERS=1000000` makes as many as the product promises to be quick with; an ordinary run has fewer. */
const transfers = Number(process.env.TRANSFERS ?? 40_000)
/** A page may read so many rows for each that it returns, however many there are. */
const ROWS_PER_ROW = 60
/**
 * What one statement may read. Sums read the hours that nothing adds up for them, those of a month its days; and of all
 * transfers only the few that are open at a time, or took about as long as half of all.
 */
const mostRows = {
  lookup: ROWS_PER_ROW,
  page: 21 * ROWS_PER_ROW,
  sum: 100 * TRANSFERS_AN_HOUR + transfers / 40,
  monthlySum: 31 * 24 * TRANSFERS_AN_HOUR + transfers / 6,
}
/** How often a request may ask the database, however many rows its answer has. */
const mostStatements = { lookup: 7, page: 6, sum: 11, monthlySum: 11 }

type Answer = {
  question: ContractQuestion
  body: { data?: unknown; errors?: unknown }
  cold: number
  warm: number
  plans: LoggedPlan[]
}

let history: ServedHistory
const answers: Answer[] = []

beforeAll(async () => {
  history = await startServedHistory(transfers)
  const plansSince = followPlans(history.planLog)
  for (const question of contractQuestions(await readSubjects())) {
    const [cold, body] = await ask(question)
    const plans = plansSince()
    const [warm] = await ask(question)
    plansSince()
    answers.push({ question, body, cold, warm, plans })
  }
}, 3_600_000)
afterAll(() => history?.stop())

async function ask({ query, variables }: Pick<ContractQuestion, "query" | "variables">) {
  const start = performance.now()
  const response = await fetch(`${history.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Answer["body"]
  return [performance.now() - start, body] as const
}

/** Of a transfer in the middle of the history that was claimed. */
async function readSubjects(): Promise<Subjects> {
  const { rows } = await history.database.query(
    `SELECT receipt_hash || '-' || to_chain_id AS id, receipt_hash AS "receiptHash", peg_in.tx_hash AS "depositHash",
       peg_out.tx_hash AS "payoutHash", peg_in.sender, origin_chain_id || '-' || origin_address AS "tokenId",
       origin_address AS "tokenAddress", (SELECT max(timestamp) FROM peg_out) AS end,
       peg_in.timestamp::text AS value, to_chain_id::text AS "toChainId", '1' AS ordinal
     FROM peg_in JOIN peg_out USING (receipt_hash)
     WHERE peg_in.block_number >= $1 ORDER BY peg_in.block_number LIMIT 1`,
    [Math.floor(transfers / 2)],
  )
  return { ...rows[0], cursor: encodeTransferCursor("NEWEST", rows[0]) }
}

describe(`\`ponder serve\` with ${transfers} transfers`, () => {
  test("answers every query of the contract", () => {
    for (const { question, body } of answers) {
      expect(body.errors, question.name).toBeUndefined()
      expect(body.data, question.name).toBeTruthy()
    }
  })

  test.each(["lookup", "page", "sum"] as const)(
    "for a %s reads no table from end to end, and no more than it needs",
    kind => {
      const asked = answers.filter(({ question }) => question.kind === kind)
      expect(asked.length).toBeGreaterThan(10)
      for (const { question, plans } of asked) {
        expect(plans, question.name).not.toEqual([])
        for (const { readWhole, rowsRead, statement, text } of plans) {
          const what = `${question.name}\n${statement}\n${text}`
          expect(readWhole, what).toEqual([])
          expect(rowsRead, what).toBeLessThan(mostRows[kind])
        }
      }
    },
  )

  test("asks the database a few times for a request", () => {
    for (const { question, plans } of answers) {
      expect(plans.length, question.name).toBeLessThanOrEqual(mostStatements[question.kind])
    }
  })

  test("for what is added up of a month reads that month", () => {
    const asked = answers.filter(({ question }) => question.kind === "monthlySum")
    expect(asked.length).toBeGreaterThan(2)
    for (const { question, plans } of asked) {
      for (const { rowsRead, statement, text } of plans) {
        expect(rowsRead, `${question.name}\n${statement}\n${text}`).toBeLessThan(mostRows.monthlySum)
      }
    }
  })

  test("adds up what the transfers say", async () => {
    const { rows } = await history.database.query(
      `SELECT count(*)::int AS transfers, count(DISTINCT sender)::int AS "uniqueSenders",
         (count(*) FILTER (WHERE status_once_final = 'COMPLETED'))::int AS completed,
         percentile_disc(0.99) WITHIN GROUP (ORDER BY duration_seconds) AS "p99DurationSeconds"
       FROM transfer_catalogue`,
    )
    const { body } = answers.find(({ question }) => question.name === "stats of all time") ?? {}
    expect(body?.data).toMatchObject({ stats: rows[0] })
  })

  // A figure of a machine that has nothing else to do: so it is only asked of a run that was meant to measure.
  test.runIf(process.env.TRANSFERS)("answers within 300 ms the first time, and looks up within 5 ms", () => {
    const times = answers.map(({ question, cold, warm, plans }) => {
      const database = plans.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
      return { question, cold, warm, database, statements: plans.length }
    })
    const lines = times.map(({ question, cold, warm, database, statements }) => {
      const figures = [database, cold, warm].map(time => time.toFixed(1).padStart(9))
      return [...figures, String(statements).padStart(12), "  ", question.name].join("")
    })
    process.stdout.write(["   sql ms     cold     warm  statements", ...lines, ""].join("\n"))
    for (const { question, cold, database } of times) {
      expect(cold, question.name).toBeLessThan(300)
      if (question.kind === "lookup") expect(database, question.name).toBeLessThan(5)
    }
  })
})

test("the pages of several statuses are in one order, by number and not by text", async () => {
  const filter = { status: ["COMPLETED", "AWAITING_CLAIM", "CONFIRMING", "UNMATCHED"], to: 1_700_100_000 }
  const { ids, totalCount } = await readPages(
    history.url,
    { filter, orderBy: "NEWEST" },
    async () => undefined,
  )
  const { rows } = await history.database.query<{ id: string }>(
    `SELECT receipt_hash || '-' || to_chain_id AS id FROM transfer_catalogue
     WHERE created_at <= 1700100000 AND status_once_final IN ('COMPLETED', 'AWAITING_CLAIM', 'UNMATCHED')
     ORDER BY created_at DESC, receipt_hash DESC, transfer_catalogue.to_chain_id DESC`,
  )
  expect(ids.length).toBeGreaterThan(3_000)
  expect(ids).toEqual(rows.map(({ id }) => id))
  expect(totalCount).toBe(ids.length)
})

describe("while deposits and payouts come in, the pages of transfers", () => {
  const filter = { toChainId: 56, from: 1_700_000_000, to: 1_700_300_000 }
  const quiet = async () => undefined

  test.each(["NEWEST", "OLDEST", "LARGEST"])("of the %s neither repeat nor skip one", async orderBy => {
    const { ids: before } = await readPages(history.url, { filter, orderBy }, quiet)
    const { ids } = await readPages(history.url, { filter, orderBy }, copyDeposits)
    expect(new Set(ids).size).toBe(ids.length)
    expect(before.filter(id => !ids.includes(id))).toEqual([])
    const { ids: after, totalCount } = await readPages(history.url, { filter, orderBy }, quiet)
    expect(after.length).toBeGreaterThan(before.length + 100)
    expect(totalCount).toBe(after.length)
  })

  test("of the SLOWEST repeat none, and skip none that had arrived before", async () => {
    const list = { filter, orderBy: "SLOWEST" }
    const { ids: before } = await readPages(history.url, list, quiet)
    const { ids } = await readPages(history.url, list, payCopies)
    expect(new Set(ids).size).toBe(ids.length)
    expect(before.filter(id => !ids.includes(id))).toEqual([])
  })

  let portions = 0

  /** New deposits beside some of the old ones, anywhere in the order of the list. */
  async function copyDeposits(): Promise<void> {
    const { rowCount } = await history.database.query(
      `INSERT INTO peg_in SELECT (copy).* FROM (
         SELECT jsonb_populate_record(peg_in, jsonb_build_object(
           'block_number', block_number + 100000000 * $1::bigint, 'log_index', 1000,
           'timestamp', timestamp + 7, 'shares', shares + 1,
           'tx_hash', '0x' || md5($1::text || tx_hash) || md5(tx_hash),
           'receipt_hash', '0x' || md5($1::text || receipt_hash) || md5(receipt_hash)
         )) AS copy
         FROM peg_in WHERE block_number < 10000 AND block_number % 97 = $1::bigint % 97
       ) AS copies`,
      [++portions],
    )
    expect(rowCount).toBeGreaterThan(50)
  }

  /** What those deposits waited for. */
  async function payCopies(page: number): Promise<void> {
    await history.database.query(
      `INSERT INTO peg_out
         (chain_id, block_number, log_index, timestamp, tx_hash, kind, receipt_hash, sender, recipient, from_token, to_token,
          shares)
       SELECT to_chain_id::int, block_number, 2000 + log_index, timestamp + 500 * $1::int, '0x' || md5('paid' || tx_hash) || md5(tx_hash),
         'MINTED', receipt_hash, sender, recipient, from_token, to_token, shares
       FROM peg_in WHERE block_number BETWEEN 100000000 * $1::bigint AND 100000000 * ($1::bigint + 1) - 1 AND to_chain_id = 56`,
      [page],
    )
  }
})

test.each([
  ["four exports", 4, "TOO_MANY_EXPORTS", "/export/transfers.csv"],
  [
    "fifty subscriptions",
    50,
    "TOO_MANY_STREAMS",
    `/graphql?query=${encodeURIComponent(`subscription { transferUpdated(id: "0x${"0".repeat(64)}-56") { id } }`)}`,
  ],
])("a client holds %s at a time, whatever others do", async (_, most, code, path) => {
  const client = "203.0.113.7"
  const open = (from: string) => openFrom(from, `${history.url}${path}`)
  const held = await Promise.all(Array.from({ length: most }, () => open(client)))
  expect(held.map(({ status }) => status)).toEqual(held.map(() => 200))
  const more = await open(client)
  expect([more.status, await more.body()]).toEqual([
    429,
    expect.stringContaining(`"code":"${code}","limit":${most}`),
  ])
  held.push(await open("203.0.113.8"))
  expect(held.at(-1)?.status).toBe(200)

  held[0]?.leave()
  const again = await vi.waitUntil(async () => {
    const opened = await open(client)
    return opened.status === 200 && opened
  })
  for (const { leave } of [...held, again]) leave()
})

test("2,000 subscribers cost the database nothing until something happens, and are told when the API ends", async () => {
  const { rows } = await history.database.query<{ id: string; receipt_hash: string }>(
    `SELECT receipt_hash || '-' || to_chain_id AS id, receipt_hash FROM transfer_catalogue
     WHERE status_once_final = 'AWAITING_CLAIM' AND to_chain_id = 56 AND in_block_number < 10000 LIMIT 1`,
  )
  const [{ id, receipt_hash } = { id: "", receipt_hash: "" }] = rows
  const subscriptions = await subscribeMany(history.url, id, 2_000)
  await subscriptions.allShow("AWAITING_CLAIM")

  const plansSince = followPlans(history.planLog)
  await sleep(6_000)
  // Every five seconds one look for all: how far the chains are, and what has turned final.
  expect(plansSince().length).toBeLessThan(8)

  await history.database.query(
    `INSERT INTO peg_out
       (chain_id, block_number, log_index, timestamp, tx_hash, kind, receipt_hash, sender, recipient, from_token, to_token, shares)
     SELECT 56, block_number, 3000, timestamp + 60, tx_hash, 'MINTED', receipt_hash, sender, recipient, from_token, to_token, shares
     FROM peg_in WHERE receipt_hash = $1`,
    [receipt_hash],
  )
  await subscriptions.allShow("COMPLETED")
  await history.terminate()
  expect(await subscriptions.endedWell()).toBe(2_000)
})
