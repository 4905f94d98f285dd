import type { ExecutionResult } from "graphql"
import type { Plugin } from "graphql-yoga"
import { limits, openAnswerLimits } from "../guard/limits.ts"
import type { Outcome, RequestMetrics } from "./requestMetrics.ts"

const limitCodes: readonly string[] = [...Object.values(limits), ...Object.values(openAnswerLimits)].map(
  ({ code }) => code,
)

/** Counts every operation with its outcome; streams have no end to be timed. */
export function countRequests({ answered, refused }: RequestMetrics): Plugin {
  const startOf = new WeakMap<Request, number>()
  return {
    onRequestParse({ request }) {
      startOf.set(request, performance.now())
    },
    onResultProcess({ request, result }) {
      const start = startOf.get(request)
      if (start === undefined || !result || Array.isArray(result) || Symbol.asyncIterator in result) return
      const codes = codesOf(result as ExecutionResult)
      for (const code of codes) if (limitCodes.includes(code)) refused(code)
      answered(outcomeOf(codes), (performance.now() - start) / 1_000)
    },
  }
}

function codesOf({ errors = [] }: ExecutionResult): string[] {
  return errors.map(({ extensions }) => `${extensions?.code ?? ""}`)
}

function outcomeOf(codes: string[]): Outcome {
  if (codes.length === 0) return "answered"
  if (codes.includes("INTERNAL_SERVER_ERROR")) return "failed"
  if (codes.includes(limits.seconds.code)) return "timeout"
  return codes.some(code => limitCodes.includes(code)) ? "refused" : "invalid"
}
