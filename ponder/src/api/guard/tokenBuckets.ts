export type Taken = {
  allowed: boolean
  limit: number
  remaining: number
  /** Seconds until the whole limit is there again, and until one more request is. */
  resetSeconds: number
  retryAfterSeconds: number
}

type Bucket = { tokens: number; at: number }
type Options = { perMinute: number; mostClients: number; now?: () => number }

/**
 * Every client may make so many requests at once, and they grow back evenly over a minute. Beyond a number of clients,
 * the one that was silent longest is forgotten, which gives it a full bucket.
 */
export function createTokenBuckets({ perMinute, mostClients, now = () => performance.now() }: Options) {
  const buckets = new Map<string, Bucket>()
  const secondsFor = (tokens: number) => Math.ceil((tokens * 60) / perMinute)

  return (client: string): Taken => {
    const at = now()
    const { tokens: before, at: since } = buckets.get(client) ?? { tokens: perMinute, at }
    const grown = Math.min(perMinute, before + ((at - since) / 60_000) * perMinute)
    const allowed = grown >= 1
    const tokens = allowed ? grown - 1 : grown
    // A map keeps its keys in the order in which they came: the last to speak goes to the end.
    buckets.delete(client)
    buckets.set(client, { tokens, at })
    const [silent] = buckets.keys()
    if (buckets.size > mostClients && silent !== undefined) buckets.delete(silent)
    return {
      allowed,
      limit: perMinute,
      remaining: Math.floor(tokens),
      resetSeconds: secondsFor(perMinute - tokens),
      retryAfterSeconds: allowed ? 0 : Math.max(1, secondsFor(1 - tokens)),
    }
  }
}
