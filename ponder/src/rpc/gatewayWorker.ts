import { parentPort, workerData } from "node:worker_threads"
import { ChainGateway } from "./chainGateway.ts"
import type { ChainSource } from "./chainSource.ts"
import type { GatewayAnswer, GatewayQuestion } from "./gateway.ts"
import type { Answer, Question } from "./question.ts"

// Ponder loads every file of its source folder; only the gateway's own thread has a parent.
if (parentPort) serve(parentPort, workerData as ChainSource[])

function serve(port: NonNullable<typeof parentPort>, chains: readonly ChainSource[]): void {
  const gateways = new Map(
    chains.map(chain => [chain.id, new ChainGateway(chain, sentence => tell(chain, sentence))]),
  )
  port.on("message", async ({ id, chainId, question }: GatewayQuestion) => {
    const answer = await answerOf(gateways.get(chainId), question)
    // As text, which another thread takes over and parses in less time than it takes to copy what it says.
    port.postMessage({ id, text: JSON.stringify(answer) } satisfies GatewayAnswer)
  })
}

async function answerOf(gateway: ChainGateway | undefined, question: Question): Promise<Answer> {
  try {
    if (!gateway) throw new Error("is not of any chain here")
    return await gateway.answer(question)
  } catch (error) {
    return { error: { code: -32_603, message: `An endpoint ${(error as Error).message}.` } }
  }
}

function tell({ id }: ChainSource, sentence: string): void {
  process.stderr.write(`gateway: the index of chain ${id} ${sentence}\n`)
}
