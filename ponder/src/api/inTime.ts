/** Undefined where it takes longer; what it comes to then is of no interest. */
export function inTime<Result>(work: Promise<Result>, patienceMs: number): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, patienceMs, undefined).unref()
  })
  return Promise.race([work, patience]).finally(() => clearTimeout(timer))
}
