import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/reader/read-document.ts'
import { openDocumentReaders } from '../../src/reader/thread/document-readers.ts'

const bytes = (text: string): Buffer => Buffer.from(text)

/** The parser compares each letter of what may be an address with all behind it: minutes. */
const HOSTILE = bytes(`${'a'.repeat(900_000)}@`)

const PAGE = bytes(
  `<article><h1>A visit</h1>${'<p>Ana Ruiz, the president of Norland, met the prime minister in Dublin on Friday, officials said.</p>'.repeat(3)}</article>`,
)

const patient = openDocumentReaders(60_000)
const hasty = openDocumentReaders(1500)
afterAll(() => Promise.all([patient.close(), hasty.close()]))

describe('document readers', () => {
  it.each([
    [PAGE, 'html'],
    [bytes('---\ndate: 2025-01-20\n---\n# A visit\n\nAna Ruiz visited *Paris*.'), 'markdown'],
    [bytes('Ana Ruiz left.'), 'text'],
  ] as const)('read what is read without them: %#', async (document, format) => {
    expect(await patient.readDocument(document, format, null)).toEqual(await readDocument(document, format, null))
  })

  it.each([
    [bytes('<p>No.</p>'), 'html', 'invalid'],
    [bytes(`${'<div>'.repeat(400)}<p>Words.`), 'html', 'too_large'],
    [bytes('Words.'), 'klingon', 'unsupported'],
  ])('tell failures as they are told without them: %#', async (document, charset, code) => {
    await expect(patient.readDocument(document, 'html', charset === 'html' ? null : charset)).rejects.toMatchObject({
      code,
    })
  })

  it('refuse what takes too long, and what waits behind it', async () => {
    const codes = [HOSTILE, HOSTILE, PAGE].map((document, index) =>
      hasty.readDocument(document, index < 2 ? 'markdown' : 'html', null).then(
        () => 'read',
        ({ code }) => code,
      ),
    )
    expect(await Promise.all(codes)).toEqual(['too_large', 'too_large', 'unavailable'])
  }, 30_000)
})
