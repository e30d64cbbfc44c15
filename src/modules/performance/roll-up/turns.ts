/** What is asked of one connection: each waits for what was asked before, and nothing follows what failed. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work)
    this.#last = mine
    // Whoever waits for it, or for the end, is told of a failure.
    mine.catch(() => {})
    return mine
  }

  /** For what nobody waits for before the end. */
  add(work: () => Promise<unknown>): void {
    void this.take(work)
  }

  /** Waits until nothing runs; fails as the first that failed. */
  async end(): Promise<void> {
    await this.#last
  }
}
