/** The text of a request; null where it is longer than that, of which no more is read. */
export async function readBody(request: Request, mostBytes: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let text = ""
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) return text + decoder.decode()
    length += value.byteLength
    if (length > mostBytes) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
