import { describe, expect, it } from 'vitest'
import { createMessageReader } from '../../../../src/extract/lexicon/cities/message-reader.ts'

/** Two messages: field 2 "é", field 9 = 300, field 10 = -2 in zigzag form; then field 9 = 1 alone. */
const BYTES = Buffer.from([9, 0x12, 2, 0xc3, 0xa9, 0x48, 0xac, 0x02, 0x50, 3, 2, 0x48, 1])

describe('createMessageReader', () => {
  it('reads strings, numbers and signed numbers', () => {
    const message = createMessageReader(BYTES).readMessage()
    expect([message.text(2), message.count(9), message.difference(10)]).toEqual(['é', 300, -2])
  })

  it('forgets the fields of the message before', () => {
    const reader = createMessageReader(BYTES)
    reader.readMessage()
    const message = reader.readMessage()
    expect([message.text(2), message.count(9), message.difference(10), reader.done()]).toEqual(['', 1, 0, true])
  })
})
