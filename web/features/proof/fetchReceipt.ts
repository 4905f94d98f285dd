import { askEndpoint } from "./askEndpoint.ts"
import type { EndpointAnswer, EndpointProblem } from "./endpointAnswer.ts"
import { readReceipt } from "./readReceipt.ts"

type Wanted = { url: string; chainId: number; txHash: string }

/** An endpoint of another chain is not even told the hash. */
export async function fetchReceipt({ url, chainId, txHash }: Wanted): Promise<EndpointAnswer> {
  const chain = await askEndpoint(url, "eth_chainId", [])
  if (!chain.ok) return chain
  if (typeof chain.result !== "string" || !/^0x[0-9a-f]{1,64}$/i.test(chain.result)) {
    return failed({ kind: "NOT_UNDERSTOOD" })
  }
  const answersFor = BigInt(chain.result)
  if (answersFor !== BigInt(chainId)) return failed({ kind: "OTHER_CHAIN", chainId: answersFor })

  const answer = await askEndpoint(url, "eth_getTransactionReceipt", [txHash])
  if (!answer.ok) return answer
  if (answer.result === null) return failed({ kind: "TRANSACTION_UNKNOWN" })
  const receipt = readReceipt(answer.result)
  return receipt && receipt.hash.toLowerCase() === txHash.toLowerCase()
    ? { ok: true, receipt }
    : failed({ kind: "NOT_UNDERSTOOD" })
}

function failed(problem: EndpointProblem): EndpointAnswer {
  return { ok: false, problem }
}
