import { setTimeout as sleep } from "node:timers/promises"

/** The status of an answer, or undefined where nobody answers. */
export async function statusAt(url: string, patience = 5_000): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}

export async function textAt(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

export async function waitForOk(url: string, patience?: number): Promise<void> {
  while ((await statusAt(url, patience)) !== 200) await sleep(250)
}
