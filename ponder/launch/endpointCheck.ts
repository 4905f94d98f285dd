import type { IndexedChain } from "../config/environment.ts"
import { redactUrl } from "../config/redactUrl.ts"
import { chainIdAt } from "./chainIdAt.ts"
import { LaunchError } from "./launchError.ts"

const ordinals = ["first", "second", "third", "fourth", "fifth"]

type Answer = { endpoint: string; chainId?: number; problem?: string }
type Finding = { refusal?: string; notes: string[] }

/**
 * Asks the HTTP endpoints of every chain which chain they are of. Refuses one of another chain, and a chain where none
 * answers; returns notes on those that do not answer beside others that do. Ponder itself would try for a minute.
 */
export async function checkEndpoints(chains: IndexedChain[]): Promise<string[]> {
  const findings = await Promise.all(chains.map(checkChain))
  const refusals = findings.flatMap(({ refusal }) => refusal ?? [])
  if (refusals.length > 0) throw new LaunchError(refusals.join("\n"))
  return findings.flatMap(({ notes }) => notes)
}

async function checkChain({ id, name, rpcUrls }: IndexedChain): Promise<Finding> {
  const variable = `PONDER_RPC_URL_${id}`
  const answers = await Promise.all(rpcUrls.flatMap((url, at) => (isHttp(url) ? [ask(url, at)] : [])))
  const stranger = answers.find(({ chainId }) => chainId !== undefined && chainId !== id)
  if (stranger) {
    const answered = `answers that it is of chain ${stranger.chainId}, not of chain ${id} (${name})`
    return { refusal: `${variable}: the ${stranger.endpoint} ${answered}.`, notes: [] }
  }
  const silent = answers.filter(({ problem }) => problem)
  const sentences = silent.map(({ endpoint, problem }) => `the ${endpoint} ${problem}`)
  // A WebSocket only tells of new blocks, and so cannot stand in for an endpoint that answers.
  if (silent.length === answers.length) {
    return { refusal: `${variable}: no endpoint can be used: ${sentences.join("; ")}.`, notes: [] }
  }
  return { notes: sentences.map(sentence => `${variable}: ${sentence}; ${name} is read without it.`) }
}

async function ask(url: string, at: number): Promise<Answer> {
  const endpoint = `${ordinals[at] ?? `${at + 1}th`} endpoint (${redactUrl(url)})`
  return { endpoint, ...(await chainIdAt(url)) }
}

function isHttp(url: string): boolean {
  return /^https?:/i.test(url)
}
