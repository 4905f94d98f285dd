const open = new Set<() => void>()

/**
 * A stream whose index goes away just ends, and so do all when this site is asked to end, which would wait for them: whoever
 * follows one begins again.
 */
export function endedInOrder(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  const end = () => void reader.cancel().catch(() => undefined)
  return new ReadableStream({
    start: () => enter(end),
    pull: async controller => {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
      if (!done && value) return controller.enqueue(value)
      leave(end)
      controller.close()
    },
    cancel: reason => {
      leave(end)
      return reader.cancel(reason)
    },
  })
}

function enter(end: () => void): void {
  if (open.size === 0) process.on("SIGTERM", endAll)
  open.add(end)
}

function leave(end: () => void): void {
  open.delete(end)
  if (open.size === 0) process.off("SIGTERM", endAll)
}

function endAll(): void {
  for (const end of open) end()
}
