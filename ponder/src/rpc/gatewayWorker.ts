import { parentPort, workerData } from "node:worker_threads"
import { ChainGateway } from "./chainGateway.ts"
import type { ChainSource } from "./chainSource.ts"
import type { GatewayAnswer, GatewayQuestion, GatewaySockets } from "./gateway.ts"
import { HeadRelay } from "./headRelay.ts"
import type { Answer, Question } from "./question.ts"

// Ponder loads every file of its source folder; only the gateway's own thread has a parent.
if (parentPort) await serve(parentPort, workerData as ChainSource[])

async function serve(port: NonNullable<typeof parentPort>, chains: readonly ChainSource[]): Promise<void> {
  const gateways = new Map(
    chains.map(chain => [chain.id, new ChainGateway(chain, sentence => tell(chain, sentence))]),
  )
  port.on("message", async ({ id, chainId, question }: GatewayQuestion) => {
    const answer = await answerOf(gateways.get(chainId), question)
    // As text, which another thread takes over and parses in less time than it takes to copy what it says.
    port.postMessage({ id, text: JSON.stringify(answer) } satisfies GatewayAnswer)
  })
  const sockets = chains.map(async ({ id, sockets: urls }) => {
    const gateway = gateways.get(id)
    if (!gateway || urls.length === 0) return []
    return [[id, await new HeadRelay(() => gateway.latest()).start(urls)] as const]
  })
  port.postMessage((await Promise.all(sockets)).flat() satisfies GatewaySockets)
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
