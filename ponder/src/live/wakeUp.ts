/** Something to wait for that may have happened already. */
export class WakeUp {
  #called = false
  #wake: (() => void) | undefined

  call(): void {
    this.#called = true
    this.#wake?.()
  }

  /** Until it is called, or was called since the last wait, or the time is over. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#called) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, milliseconds)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#called = false
    this.#wake = undefined
  }
}
