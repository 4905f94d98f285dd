/** An expected failure: its message is a sentence for the person at the terminal, and no stack trace belongs to it. */
export class LaunchError extends Error {
  override name = "LaunchError"
}
