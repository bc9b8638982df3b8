/** Where a command reads and writes. Lines are written without their end. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  /** Writes to standard output: what was asked for. */
  print(line: string): void
  /** Writes to standard error: what went wrong. */
  warn(line: string): void
  /** Shows a line on standard error in the place of the one before; null where that is no terminal. */
  readonly redraw: ((line: string) => void) | null
}

/** Words on one line, safe for a terminal: control characters of a text could steer it. */
export const toPlainLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
