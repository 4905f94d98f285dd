import { setTimeout as sleep } from "node:timers/promises"

/** A question, and what has to be in the answer. */
type Question = { url: string; body?: string; expected: RegExp }

export type Load = {
  /** Ends it, and tells what came of it. */
  stop(): Promise<LoadReport>
}

export type LoadReport = {
  asked: number
  /** Asked once more, since the answer broke off or never began: what a browser does, and every client of a balancer may. */
  retried: number
  /** In words, those that had no right answer then either. */
  failed: string[]
  /** Of the slowest answer, in milliseconds. */
  slowest: number
}

const askers = 4
const pause = 100
const patience = 20_000

/** Asks all these questions in turn, several at a time, until it is stopped. */
export function startLoad(questions: readonly Question[]): Load {
  const report: LoadReport = { asked: 0, retried: 0, failed: [], slowest: 0 }
  let stopped = false

  async function work(first: number): Promise<void> {
    for (let turn = first; !stopped; turn++) {
      const question = questions[turn % questions.length]
      if (question) await put(question)
      await sleep(pause)
    }
  }

  async function put(question: Question): Promise<void> {
    report.asked++
    const start = performance.now()
    if (await problemOf(question)) {
      report.retried++
      const problem = await problemOf(question)
      if (problem) report.failed.push(`${question.url}: ${problem}`)
    }
    report.slowest = Math.max(report.slowest, performance.now() - start)
  }

  const working = Promise.all(Array.from({ length: askers }, (_, first) => work(first)))
  return {
    stop: async () => {
      stopped = true
      await working
      return report
    },
  }
}

async function problemOf({ url, body, expected }: Question): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      ...(body && { method: "POST", headers: { "content-type": "application/json" }, body }),
    })
    const text = await response.text()
    if (response.status !== 200) return `${response.status} ${text.slice(0, 200)}`
    return expected.test(text) ? undefined : text.slice(0, 300)
  } catch (error) {
    return String(error instanceof Error ? (error.cause ?? error) : error)
  }
}
