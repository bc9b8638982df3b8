import { describe, expect, it } from 'vitest'
import type { Candidate, Refiner } from '../../../src/extract/dates/candidate.ts'
import { createCalendar, type Meaning } from '../../../src/extract/dates/meaning.ts'
import { countFrom } from '../../../src/extract/dates/refiners/count-from.ts'
import { dropOverlaps } from '../../../src/extract/dates/refiners/drop-overlaps.ts'
import { dropUnanchored } from '../../../src/extract/dates/refiners/drop-unanchored.ts'
import { joinFrames } from '../../../src/extract/dates/refiners/join-frame.ts'
import { joinIntervals } from '../../../src/extract/dates/refiners/join-interval.ts'
import { openIntervals } from '../../../src/extract/dates/refiners/open-interval.ts'
import { qualify } from '../../../src/extract/dates/refiners/qualify.ts'
import { shareYears } from '../../../src/extract/dates/refiners/share-year.ts'
import { takePlaces } from '../../../src/extract/dates/refiners/take-place.ts'
import { takePrepositions } from '../../../src/extract/dates/refiners/take-preposition.ts'
import { takeWeeks } from '../../../src/extract/dates/refiners/take-week.ts'
import { takeWeekdays } from '../../../src/extract/dates/refiners/take-weekday.ts'

const JULY = createCalendar(7)
const FRIDAY: Meaning = { kind: 'weekday', weekday: 5, which: null }
const LAST_YEAR: Meaning = { kind: 'period', unit: 'year', shift: -1 }
const said = (edtf: string): Meaning => ({ kind: 'said', edtf })

/** Candidates at the words between brackets, in order, each with its meaning. */
function propose(marked: string, meanings: readonly Meaning[]): { sentence: string; candidates: Candidate[] } {
  const sentence = marked.replaceAll(/[[\]]/g, '')
  const candidates = [...marked.matchAll(/\[([^\]]*)\]/g)].flatMap((match, at) => {
    const start = match.index - 2 * at
    const meaning = meanings[at]
    return meaning === undefined ? [] : [{ start, end: start + (match[1]?.length ?? 0), meaning }]
  })
  return { sentence, candidates }
}

function refine(refiner: Refiner, marked: string, ...meanings: readonly Meaning[]): string[] {
  const { sentence, candidates } = propose(marked, meanings)
  return refiner(candidates, sentence).map(({ start, end }) => sentence.slice(start, end))
}

describe('refiners of dates', () => {
  it.each([
    [
      'take a weekday before a day',
      takeWeekdays,
      'It fell on Friday, [July 4].',
      [createCalendar(7, 4)],
      ['Friday, July 4'],
    ],
    ['take no weekday before a month', takeWeekdays, 'On Friday, [July] began.', [JULY], ['July']],
    [
      'join a month and its year',
      joinFrames,
      'It fell in [July] of [last year].',
      [JULY, LAST_YEAR],
      ['July of last year'],
    ],
    [
      'part a year that owns something',
      joinFrames,
      'It met in [July] [last year]’s rule.',
      [JULY, LAST_YEAR],
      ['July', 'last year'],
    ],
    ['take "early" and "circa"', qualify, 'Built circa early [1650], it fell.', [said('1650')], ['circa early 1650']],
    ['leave an article to its noun', qualify, 'The early [2016] vote was held.', [said('2016')], ['early 2016']],
    [
      'drop what another time anchors',
      dropUnanchored,
      'It met the following [Friday] and in [July].',
      [FRIDAY, JULY],
      ['July'],
    ],
    ['drop what recurs', dropUnanchored, 'It meets every [Friday].', [FRIDAY], []],
    [
      'join an interval',
      joinIntervals,
      'It ran from [1990] to [1995].',
      [said('1990'), said('1995')],
      ['from 1990 to 1995'],
    ],
    [
      'join no two dates of a list',
      joinIntervals,
      'It met in [1990] and [1995].',
      [said('1990'), said('1995')],
      ['1990', '1995'],
    ],
    [
      'join no dates of a move',
      joinIntervals,
      'It was moved from [1990] to [1995].',
      [said('1990'), said('1995')],
      ['1990', '1995'],
    ],
    ['open an interval by "since"', openIntervals, 'It has run since [1990].', [said('1990')], ['since 1990']],
    [
      'open an interval by "onwards"',
      openIntervals,
      'It ran from [1990] onwards.',
      [said('1990')],
      ['from 1990 onwards'],
    ],
    ['open none where the date modifies a noun', openIntervals, 'It fell after [July] talks.', [JULY], ['July']],
    [
      'take the place of a day in a month',
      takePlaces,
      'It met the first Monday of [July].',
      [JULY],
      ['the first Monday of July'],
    ],
    ['take no place in a day', takePlaces, 'It met the first week of [July 4].', [createCalendar(7, 4)], ['July 4']],
    [
      'take the week of a day',
      takeWeeks,
      'It met the week of [July 4].',
      [createCalendar(7, 4)],
      ['the week of July 4'],
    ],
    ['take no week of a month', takeWeeks, 'It met the week of [July].', [JULY], ['July']],
    ['take a count from a date', countFrom, 'It fell two days after [1990].', [said('1990')], ['two days after 1990']],
    [
      'put a count before the date of what happened',
      countFrom,
      'It fell a year after the vote in [1990].',
      [said('1990')],
      ['a year after the vote', '1990'],
    ],
    ['count nothing over a comma', countFrom, 'It fell a year after the vote, in [1990].', [said('1990')], ['1990']],
    ['take a leading preposition', takePrepositions, 'It met in [July].', [JULY], ['in July']],
    ['take none before an owner', takePrepositions, 'In [July]’s talks, it met.', [JULY], ['July']],
  ] as const)('%s', (_, refiner, marked, meanings, words) => {
    expect(refine(refiner, marked, ...meanings)).toEqual(words)
  })

  it('keep the longest of overlapping candidates, the earlier form where they are equal', () => {
    const long = { start: 3, end: 15, meaning: said('2015-05-07') }
    const year = { start: 11, end: 15, meaning: said('2015') }
    const same = { start: 3, end: 15, meaning: said('2014') }
    expect(dropOverlaps([year, long, same], '')).toEqual([long])
  })

  it('share a year through a list', () => {
    const { sentence, candidates } = propose('In [July], [July] and [May 2014] it met.', [JULY, JULY, said('2014-05')])
    const [first, second, third] = shareYears(candidates, sentence).map(({ meaning }) => meaning)
    expect(second).toEqual({ kind: 'upTo', inner: JULY, bound: third })
    expect(first).toEqual({ kind: 'upTo', inner: JULY, bound: second })
  })
})
