type Opened = { status: number; body: () => Promise<string>; leave: () => void }

/** Asks as somebody at that address would, through a proxy, and reads no more than the beginning of what comes. */
export async function openFrom(address: string, url: string): Promise<Opened> {
  const leaving = new AbortController()
  const response = await fetch(url, {
    headers: { accept: "text/event-stream, */*", "x-forwarded-for": address },
    signal: leaving.signal,
  })
  return {
    status: response.status,
    body: () => response.text(),
    leave: () => leaving.abort(),
  }
}
