type Bounds = { keepMs: number; most: number }

/** Asks once for each key at a time, and gives the same answer again for a while; the oldest make room for new ones. */
export function keptBriefly<Answer>(
  ask: (key: string) => Promise<Answer>,
  { keepMs, most }: Bounds,
): (key: string) => Promise<Answer> {
  const kept = new Map<string, { askedAt: number; answer: Promise<Answer> }>()
  return key => {
    const last = kept.get(key)
    if (last && performance.now() - last.askedAt < keepMs) return last.answer
    kept.delete(key)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= most) kept.delete(oldest)
    const answer = ask(key)
    kept.set(key, { askedAt: performance.now(), answer })
    return answer
  }
}
