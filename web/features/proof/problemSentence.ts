import type { EndpointProblem } from "./endpointAnswer.ts"

/** Why an endpoint could not help, and what to do about it. */
export function problemSentence(problem: EndpointProblem, chain: { id: number; name: string }): string {
  switch (problem.kind) {
    case "UNREACHABLE":
      return "No answer came. The endpoint may be down, or may not let web pages ask it, or your browser does not allow an http address here."
    case "REFUSED":
      return "The endpoint refused to answer. It may want a key, or was asked too often."
    case "NOT_UNDERSTOOD":
      return "What came back is not what an RPC endpoint answers."
    case "TRANSACTION_UNKNOWN":
      return "The endpoint does not know this transaction. It may not keep all history, or lag behind."
    case "OTHER_CHAIN":
      return `It answers for chain ${problem.chainId}, and ${chain.name} is chain ${chain.id}.`
  }
}
