/** The first thing that broke without anybody having asked for it. */
export class Failure {
  readonly promise: Promise<never>
  report: (error: Error) => void = () => {}

  constructor() {
    this.promise = new Promise<never>((_, reject) => {
      this.report = reject
    })
    // Whoever waits for it sees it; nobody has to.
    this.promise.catch(() => {})
  }
}
