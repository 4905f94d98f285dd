/** Reads when it is first asked, and answers the same ever after. */
export function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}
