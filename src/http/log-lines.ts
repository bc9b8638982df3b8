/** Where lines of a log go. */
export interface LogLines {
  /** Takes a line; it is written with the others of this turn of the event loop. */
  write(line: string): void
  /** Writes what was taken, at once. */
  flush(): void
}

/**
 * Gathers the lines of one turn of the event loop and hands them to `write` in one piece: a write to a file or a pipe holds the process
 * up, however short it is.
 */
export function gatherLines(write: (lines: string) => void): LogLines {
  let lines = ''
  const flush = () => {
    const taken = lines
    lines = ''
    if (taken !== '') write(taken)
  }
  return {
    write(line) {
      if (lines === '') setImmediate(flush)
      lines += line
    },
    flush,
  }
}
