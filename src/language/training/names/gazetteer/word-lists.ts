import { AGREEMENT_HEADS, EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../../../names/head-words.ts'
import type { NameLists } from './compile-gazetteer.ts'

const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'

/** Words that tell what a name is of, and names of days and months. */
export const WORD_LISTS: NameLists = {
  organizationHead: ORGANIZATION_HEADS,
  placeHead: PLACE_HEADS,
  eventHead: EVENT_HEADS,
  agreementHead: AGREEMENT_HEADS,
  calendar: CALENDAR.split(' '),
}

/** A name a line, as the lists of first names and surnames come. */
export const readLines = (file: string): string[] =>
  file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
