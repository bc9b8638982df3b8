/** Hands pieces on as they come; where one that is waited for does not come in time (in milliseconds), `giveUp` is called. */
export async function* awaitPieces<T>(pieces: AsyncIterable<T>, within: number, giveUp: () => void): AsyncGenerator<T> {
  let timer = setTimeout(giveUp, within)
  try {
    for await (const piece of pieces) {
      clearTimeout(timer)
      yield piece
      timer = setTimeout(giveUp, within)
    }
  } finally {
    clearTimeout(timer)
  }
}

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
