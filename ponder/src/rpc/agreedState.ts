import { hexToNumber } from "viem"
import type { Endpoint } from "./endpoint.ts"
import { EndpointFailure } from "./endpointFailure.ts"
import type { EndpointPool } from "./endpointPool.ts"
import { failedExecution } from "./failedExecution.ts"
import type { PinnedBlock } from "./pinnedRequest.ts"
import type { Answer, Question } from "./question.ts"
import type { RawBlock } from "./rawForms.ts"

/**
 * What a contract says in the state of a block. No header that we have proves it, and so two endpoints have to say the same
 * where there are two, and more of them where these do not. Null where a reorg has taken the block away.
 */
export async function agreedState(
  pool: EndpointPool,
  question: Question,
  block: PinnedBlock,
): Promise<Answer> {
  const answerOf = (endpoint: Endpoint) => stateFrom(endpoint, question, block)
  const opinionOf = async (endpoint: Endpoint) => ({ endpoint, answer: await answerOf(endpoint) })
  return pool.persistently(`the state of block ${hexToNumber(block.number)}`, async endpoint => {
    const first = await answerOf(endpoint)
    const second = await pool.another(endpoint, opinionOf)
    if (!second || areSame(first, second.answer)) return first
    const further = pool.trusted.filter(one => one !== endpoint && one !== second.endpoint)
    const words = await Promise.all(further.map(one => pool.from(one, answerOf).catch(() => undefined)))
    const saying = (answer: Answer) => words.filter(word => word && areSame(word, answer)).length
    if (saying(first) > saying(second.answer)) return first
    throw new EndpointFailure("disagrees with another one about the state of a block")
  })
}

async function stateFrom(endpoint: Endpoint, question: Question, block: PinnedBlock): Promise<Answer> {
  const [answer] = (await endpoint.ask([question])) as [Answer]
  if (!answer.error || failedExecution.test(answer.error.message)) return answer
  if (await wasReorged(endpoint, block)) return { result: null }
  throw new EndpointFailure(`answers with an error (${answer.error.message})`)
}

/** Whether the chain has another block of this number now, which is why nobody can answer about this one. */
async function wasReorged(endpoint: Endpoint, { hash, number }: PinnedBlock): Promise<boolean> {
  const [answer] = await endpoint.ask([{ method: "eth_getBlockByNumber", params: [number, false] }])
  const block = answer?.result as RawBlock | null | undefined
  return block != null && block.hash !== hash
}

/** Nodes word the failure of a contract each in their own way. */
function areSame(one: Answer, other: Answer): boolean {
  return (
    JSON.stringify(one.error ? "failed" : one.result) ===
    JSON.stringify(other.error ? "failed" : other.result)
  )
}
