import { readFileSync, statSync } from "node:fs"

/** How PostgreSQL answered one statement. */
export type LoggedPlan = {
  statement: string
  milliseconds: number
  text: string
  /** Tables that were read from end to end. */
  readWhole: string[]
  /** Rows of the tables that grow with the history which its scans returned or threw away. */
  rowsRead: number
}

/** The plans that are written to the log from now on. */
export function followPlans(logFile: string): () => LoggedPlan[] {
  let start = statSync(logFile).size
  return () => {
    const written = readFileSync(logFile).subarray(start)
    start += written.length
    return [...written.toString().matchAll(LOGGED)].map(([, duration, block = ""]) =>
      readPlan(Number(duration), block.replaceAll(/^\t/gm, "")),
    )
  }
}

const LOGGED = /LOG: {2}duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n?)+)/g
/** Those that grow with the number of transfers. */
const BIG_TABLES = "peg_in|peg_out|bridge_event|ledger_entry|transfer_catalogue"
const SCAN = new RegExp(`(Seq )?Scan.*? on (${BIG_TABLES})\\b.*actual rows=([\\d.]+) loops=(\\d+)`)
const REMOVED = /Rows Removed by (?:Filter|Index Recheck): (\d+)/g

function readPlan(milliseconds: number, block: string): LoggedPlan {
  const planStart = block.search(/^.*\(cost=/m)
  const text = block.slice(planStart)
  const scans = text.split(/(?=^.*\(cost=)/m).flatMap(node => {
    const [, whole, table = "", rows, loops] = SCAN.exec(node) ?? []
    if (rows === undefined) return []
    const removed = [...node.matchAll(REMOVED)].reduce((sum, [, number]) => sum + Number(number), 0)
    return [{ table, whole: whole !== undefined, rows: (Number(rows) + removed) * Number(loops) }]
  })
  return {
    statement: block.slice(0, planStart),
    milliseconds,
    text,
    readWhole: scans.filter(({ whole }) => whole).map(({ table }) => table),
    rowsRead: scans.reduce((sum, { rows }) => sum + rows, 0),
  }
}
