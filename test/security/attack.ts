import { Agent } from "node:http"
import { faultOf } from "./faultOf.ts"
import { describeRequest, type FuzzedRequest } from "./fuzzedRequest.ts"
import { type Received, send } from "./send.ts"

export type Target = { base: string; make: (number: number) => FuzzedRequest }

export type Report = {
  /** How many answers there were of each class of status, such as 2xx; `broken` where the connection was closed. */
  statuses: Record<string, number>
  /** What is wrong, each with the request that shows it. */
  faults: string[]
  slowest: { milliseconds: number; request: string }
}

const AT_ONCE = 8
/** The server closes on whoever it cannot understand or will not hear out. */
const CLOSED = ["ECONNRESET", "EPIPE", "HPE_INVALID_CONSTANT"]

/** Sends that many requests, some at a time, and judges every answer. Never stops at the first fault. */
export async function attack({ base, make }: Target, requests: number, root: string): Promise<Report> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const report: Report = { statuses: {}, faults: [], slowest: { milliseconds: 0, request: "" } }
  const count = (name: string) => {
    report.statuses[name] = (report.statuses[name] ?? 0) + 1
  }
  const judge = (request: FuzzedRequest, received: Received) => {
    count(`${Math.floor(received.status / 100)}xx`)
    const fault = faultOf(received, root)
    if (fault) report.faults.push(`${fault}, answered to ${describeRequest(request)}`)
    if (received.milliseconds > report.slowest.milliseconds) {
      report.slowest = { milliseconds: received.milliseconds, request: describeRequest(request) }
    }
  }
  let next = 0
  const worker = async () => {
    while (next < requests) {
      const request = make(next++)
      try {
        judge(request, await send(agent, base, request))
      } catch (error) {
        if (CLOSED.includes(String((error as NodeJS.ErrnoException).code))) count("closed")
        else report.faults.push(`${error}: ${describeRequest(request)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  agent.destroy()
  return report
}
