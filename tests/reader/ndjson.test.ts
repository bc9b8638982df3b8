import { describe, expect, it } from 'vitest'
import { readNdjson } from '../../src/reader/ndjson.ts'

/** The text as a stream in chunks of so many bytes. */
async function* toChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

describe('readNdjson', () => {
  it.each([1, 2, 7, 1000])('reads the same lines from chunks of %i bytes', async (size) => {
    const text = `{"text":"né"}\r\n\n{"text"\n[1]\n{"text":"${'x'.repeat(40)}"}\n{"text":"last"}`
    const readings = []
    for await (const reading of readNdjson(toChunks(text, size), 30)) readings.push(reading)
    expect(readings).toEqual([
      { place: 'line 1', draft: { text: 'né' } },
      { place: 'line 3', failure: expect.objectContaining({ message: 'The line is not JSON' }) },
      { place: 'line 4', failure: expect.objectContaining({ message: 'The line holds no JSON object' }) },
      { place: 'line 5', failure: expect.objectContaining({ code: 'too_large' }) },
      { place: 'line 6', draft: { text: 'last' } },
    ])
  })
})
