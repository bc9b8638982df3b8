import { Failure } from '../model/failure.ts'
import { decode } from './decode.ts'
import { attempt, type Reading } from './draft.ts'
import { readJson } from './json.ts'

const LINE_END = 0x0a

/** One line of bytes without its end; null where it was longer than the limit and was passed over. */
type Line = Uint8Array | null

/**
 * Every article of a stream with one JSON object a line, as the lines come; empty lines are passed over. No more than
 * one line is held, and none longer than `limit` bytes: that one is `too_large`, and the rest goes on.
 */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Reading> {
  let number = 0
  for await (const line of splitLines(chunks, limit)) {
    number += 1
    const reading = readLine(line, `line ${number}`, limit)
    if (reading !== null) yield reading
  }
}

function readLine(line: Line, place: string, limit: number): Reading | null {
  if (line === null) return { place, failure: new Failure('too_large', `The line is longer than ${limit} bytes`) }
  if (line.every((byte) => byte <= 0x20)) return null
  return attempt(place, () => readJson(decode(line), 'line'))
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const line = length > limit ? null : Buffer.concat(held)
    held = []
    length = 0
    return line
  }
  const hold = (part: Uint8Array): void => {
    length += part.length
    if (length <= limit) held.push(part)
    else held = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      hold(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    hold(chunk.subarray(start))
  }
  if (length > 0) yield take()
}
