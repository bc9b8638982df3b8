/** Hands pieces on; where one is not taken in time (in milliseconds), `giveUp` is called. */
export async function* hurry<T>(pieces: AsyncIterable<T>, within: number, giveUp: () => void): AsyncGenerator<T> {
  for await (const piece of pieces) {
    const timer = setTimeout(giveUp, within)
    try {
      yield piece
    } finally {
      clearTimeout(timer)
    }
  }
}
