/** The fields of one message, by number; a missing one reads as empty or zero. */
export interface Message {
  readonly text: (field: number) => string
  readonly count: (field: number) => number
  /** A signed number in zigzag form. */
  readonly difference: (field: number) => number
}

export interface MessageReader {
  readonly done: () => boolean
  readonly readMessage: () => Message
}

/** Field numbers stay below this in the one file that is read. */
const FIELDS = 16
const LENGTH_DELIMITED = 2

/**
 * Reads length-prefixed messages of protocol buffers (https://protobuf.dev/programming-guides/encoding/) with fields
 * of numbers and strings. A message is valid until the next one is read.
 */
export function createMessageReader(bytes: Buffer): MessageReader {
  const starts = new Int32Array(FIELDS)
  const values = new Float64Array(FIELDS)
  let at = 0

  const readVarint = (): number => {
    let value = 0
    let factor = 1
    for (let byte = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * factor
    }
    return value
  }

  const readField = (): void => {
    const tag = readVarint()
    const field = Math.floor(tag / 8)
    values[field] = readVarint()
    starts[field] = at
    if (tag % 8 === LENGTH_DELIMITED) at += values[field] ?? 0
  }

  const value = (field: number): number => values[field] ?? 0
  const start = (field: number): number => starts[field] ?? 0

  return {
    done: () => at >= bytes.length,
    readMessage: () => {
      values.fill(0)
      const end = readVarint() + at
      while (at < end) readField()
      return {
        text: (field) => bytes.toString('utf8', start(field), start(field) + value(field)),
        count: value,
        difference: (field) => (value(field) % 2 === 0 ? value(field) / 2 : -(value(field) + 1) / 2),
      }
    },
  }
}
