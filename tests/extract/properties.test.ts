import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { Extraction } from '../../src/model/extraction.ts'

const PUBLISHED = '2024-06-14'

const SENTENCES = [
  'Kenyan President Ana Ruiz and Ugandan President Tom Cole signed a 10-year trade treaty in Paris on Monday.',
  'The treaty covers energy, mining and tourism, and can be renewed.',
  'It does not include fishing rights.',
  '“The road is closed,” said Amina Bello, a spokeswoman for Greenpeace.',
  'Ukraine accused Iran of supplying drones to Russia, which both Moscow and Tehran have denied.',
  'Last year, Finland joined NATO.',
  'Rescuers in Lima said that 40 people had died.',
  'The mayor of Rome, Luis Ortega, resigned in May 2023; he had taken office in 2020.',
  'If Kenya attacks Sudan, trade will stop, officials in Nairobi said.',
  'Iran-backed groups such as Hamas in Gaza and Hezbollah in Lebanon were silent.',
  'Both countries want peace.',
  'She left.',
  'On Friday it rained.',
]
const OPENING = SENTENCES.join(' ')
const DISTANT = 'Snow covered the old garden and the quiet orchard.'
const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  '\u0000',
  '\u0007',
  '\u200f',
  '\ufeff',
  '😀',
  '𝒳',
  'e\u0301',
  '\ud83d',
  '—',
  '-',
  'Mr.',
  'U.S.',
  'the treaty',
  'accord',
  'Kenya',
  'Ruiz',
  'said',
  'signed',
  'which',
  'that',
  'to',
  'of',
  'and',
  'in 2019',
  'x'.repeat(300),
  '((((((',
  '“““',
]

const prose = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '))
const junk = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...SENTENCES)),
    { maxLength: 30 },
  )
  .map((pieces) => `${OPENING} ${pieces.join(' ')}`)

const read = (text: string): Extraction => extract({ text, publishedAt: PUBLISHED })

/** Every span of an extraction that carries its words. */
const wordsIn = ({ entities, relations, events, agreements, statements, dates }: Extraction) => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...statements,
  ...dates,
  ...evidenceIn({ relations, events, agreements, statements }),
]

const evidenceIn = ({
  relations,
  events,
  agreements,
  statements,
}: Pick<Extraction, 'relations' | 'events' | 'agreements' | 'statements'>) => [
  ...[...relations, ...events, ...agreements, ...statements].flatMap(({ evidence }) => evidence),
  ...agreements.flatMap(({ provisions }) => provisions.flatMap(({ evidence }) => evidence)),
]

/** Every id that one thing of an extraction refers to another by. */
const referencesIn = (extraction: Extraction): (string | null)[] => [
  extraction.article.dateline?.entity ?? null,
  ...extraction.relations.flatMap(({ subject, object }) => [subject, object]),
  ...extraction.events.flatMap(({ id, place, participants }) => [
    id,
    place,
    ...participants.map(({ entity }) => entity),
  ]),
  ...extraction.agreements.flatMap(({ id, parties, signatories }) => [id, ...parties, ...signatories]),
  ...extraction.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
  ...evidenceIn(extraction).map(({ assertedBy }) => assertedBy),
]

describe('an extraction from any prose', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 30 },
    )
  })

  it('has the shape of the model', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(Extraction.parse(read(text))).toEqual(read(text))
      }),
      { numRuns: 30 },
    )
  })

  it('gives its words back for every span', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const words = wordsIn(read(text))
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((one) => one.text))
        expect(words.every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  it('refers to entities that it lists, each listed once', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const extraction = read(text)
        const ids = extraction.entities.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(referencesIn(extraction).filter((id) => id !== null && !ids.includes(id))).toEqual([])
      }),
    )
  })

  it('gives every fact evidence, each piece once, from the sentence that it names', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const extraction = read(text)
        const { sentences } = extraction.article
        for (const { evidence } of [...extraction.relations, ...extraction.events, ...extraction.statements]) {
          expect(evidence).not.toEqual([])
          expect(new Set(evidence.map((piece) => JSON.stringify(piece))).size).toBe(evidence.length)
        }
        for (const { sentence, start } of evidenceIn(extraction)) {
          expect(start).toBeGreaterThanOrEqual(sentences[sentence]?.start ?? Number.POSITIVE_INFINITY)
          expect(start).toBeLessThan(sentences[sentence]?.end ?? Number.NEGATIVE_INFINITY)
        }
      }),
    )
  })

  it('keeps its facts where a sentence on nothing of the kind is added', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { article: _, coverage: __, ...facts } = read(text)
        const { article: ___, coverage: ____, ...after } = read(`${text} ${DISTANT}`)
        expect(after).toEqual(facts)
      }),
    )
  })
})

describe('an extraction from paragraphs', () => {
  /** Each names whom it speaks of, one by a short form of a name in another. */
  const PARAGRAPHS = [
    'Kenyan President Ana Ruiz and Ugandan President Tom Cole signed a trade treaty in Paris. It covers energy.',
    '“The road is closed,” said Amina Bello, a spokeswoman for Greenpeace. She left Nairobi.',
    'Ukraine accused Iran of supplying drones to Russia, which both Moscow and Tehran have denied.',
    'Ruiz told reporters that Haneul Industries would build a port near Mombasa.',
    'Haneul, which was founded in Seoul, declined to comment.',
    'The mayor of Rome, Luis Ortega, resigned in May 2023; he had taken office in 2020.',
    'Iran-backed groups such as Hamas in Gaza and Hezbollah in Lebanon were silent.',
  ]
  const named = (paragraphs: readonly string[]) =>
    read(paragraphs.join('\n\n'))
      .entities.filter(({ type }) => /^(?:person|country|organization|place)$/.test(type))
      .map(({ id, mentions }) => [id, mentions.filter(({ form }) => form === 'name').length])
      .toSorted()

  it('has the same entities, named as often, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length }), (paragraphs) => {
        expect(named(paragraphs)).toEqual(named(PARAGRAPHS))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an extraction from any string', () => {
  it('never fails, and gives its words back', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const extraction = read(text)
        const words = wordsIn(extraction)
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((one) => one.text))
        expect(extraction.agreements).not.toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['one long word', 'x'.repeat(5_000)],
    ['one long name', 'Kenya '.repeat(200)],
    ['many commas', 'a,'.repeat(500)],
    ['many opening marks', '“'.repeat(1_000)],
    ['many verbs', 'said that '.repeat(200)],
    ['many brackets', '('.repeat(1_000)],
    ['many conjunctions', 'Kenya and '.repeat(200)],
    ['many appositions', 'Ana Ruiz, the president of Kenya, '.repeat(50)],
  ])('never fails for %s', (_, text) => {
    expect(read(`${OPENING.repeat(2)} ${text}`).agreements).not.toEqual([])
  })
})
