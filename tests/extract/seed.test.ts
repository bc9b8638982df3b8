import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { readGold } from './gold/gold.ts'
import {
  scoreDates,
  scoreEntities,
  scoreEventDetails,
  scoreEvents,
  scoreRelations,
  scoreStatements,
} from './gold/score.ts'
import { scoreAgreementDetails, scoreAgreements, scoreProvisions } from './gold/score-agreements.ts'
import { f1, type Pair, recall, type Tally } from './gold/tally.ts'

type Row = readonly [what: string, score: (pair: Pair) => Tally, measure: (tally: Tally) => number, floor: number]

/** Floors only rise. */
const FLOORS: readonly Row[] = [
  ['entities', scoreEntities, f1, 1],
  ['dates', scoreDates, recall, 1],
  ['agreements', scoreAgreements, f1, 1],
  ['details of agreements', scoreAgreementDetails, recall, 1],
  ['provisions', scoreProvisions, recall, 1],
  ['relations', scoreRelations, f1, 1],
  ['events', scoreEvents, recall, 0.95],
  ['dates, places and roles of events', scoreEventDetails, recall, 0.97],
  ['statements with their speakers', scoreStatements, recall, 0.72],
]

const readSeed = (name: string): string => readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8')

const text = readSeed('article.txt')
const extraction = extract({ ...JSON.parse(readSeed('article.json')), text })
const pair: Pair = { text, gold: readGold('seed', text), extraction }

describe('the extraction from the seed article', () => {
  it.each(FLOORS)('finds %s above the floor', (_, score, measure, floor) => {
    const found = score(pair)
    expect(
      measure(found),
      `missed: ${found.missed.join(' · ')}; extra: ${found.extra.join(' · ')}`,
    ).toBeGreaterThanOrEqual(floor)
  })

  it('tells the allegation of the drones from its denial', () => {
    const supply = extraction.events.find(
      ({ kind, participants }) =>
        kind === 'supply' &&
        participants.some(({ role, entity }) => role === 'recipient' && entity === 'country:russia'),
    )
    expect(supply?.evidence.map(({ status, assertedBy }) => [status, assertedBy])).toEqual([
      ['alleged', 'country:ukraine'],
      ['denied', 'country:russia'],
      ['denied', 'country:iran'],
    ])
  })

  it('tells which sentences gave no fact', () => {
    const { sentences, sentencesWithFacts, emptySentences } = extraction.coverage
    expect(emptySentences).toHaveLength(sentences - sentencesWithFacts)
    const told = [...extraction.relations, ...extraction.events, ...extraction.agreements, ...extraction.statements]
    const cited = told.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))
    expect(cited.filter((sentence) => emptySentences.includes(sentence))).toEqual([])
  })

  it('knows the dateline as the city', () => {
    expect(extraction.article.dateline).toEqual({ start: 0, end: 6, entity: 'place:moscow' })
  })
})

describe('the score', () => {
  it.each(FLOORS)('is under the floor for %s where nothing was found', (_, score, measure, floor) => {
    const nothing = score({ ...pair, extraction: extract({ text: '' }) })
    expect(measure(nothing)).toBeLessThan(floor)
  })
})
