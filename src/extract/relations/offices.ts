import type { Referent } from '../entities/referent.ts'
import { textOf } from '../names/words.ts'
import { compilePattern, type Match, matchPattern } from '../pattern/pattern.ts'
import type { Reading } from '../reading.ts'
import type { SentenceUnit } from '../units.ts'

/** A title beside a person's name with no body: "President Ruiz", "Luis Paz, undersecretary to …". */
export interface Office {
  readonly person: string
  readonly title: string
  readonly first: number
  readonly last: number
  /** A title that one holds in a national government, with no owner before it that tells which: "its minister, Ruiz". */
  readonly national: boolean
  /** A post in the management of a company: "chief executive". */
  readonly company: boolean
  /** A spokesperson’s: who speaks for the country holds no office of it. */
  readonly spoken: boolean
}

const NATIONAL =
  /\b(?:minister|president|chancellor|premier|secretary|undersecretary|treasurer|king|queen|emperor|senator|national security advis[eo]r|attorney general|prosecutor general|chief justice|army chief|opposition leader|leader of the opposition|central bank governor)\b/
/** Whether a national government has such an office; the title in any case. */
export const isNational = (title: string): boolean => NATIONAL.test(title.toLowerCase())

/** Of company posts those that are no heads or owners of anything else. */
const MANAGER =
  /\b(?:chief executive|chief \w+ officer|ceo|cfo|coo|chair|chairman|chairwoman|chairperson|managing director|finance (?:director|chief))$/i

const SPOKEN = /^(?:government|army|military|presidential|police|foreign|defen[cs]e|ministry|interior)\b/
const PATTERNS = [
  'value:TITLE|SPOKESPERSON RANK|HONORIFIC* subject:PERSON',
  'value:TITLE|SPOKESPERSON , ADJ|retired|former|RANK|HONORIFIC* subject:PERSON ,|.|:|;|)',
  'subject:PERSON , the? value:TITLE|SPOKESPERSON ,|to',
  'subject:PERSON , the|a|an former value:TITLE|SPOKESPERSON ,|.|and|who',
  'subject:PERSON becomes|became|remains the? value:TITLE',
  'subject:PERSON stays|stayed|continues|remains on? as value:TITLE',
].map(compilePattern)

/** The titles that stand beside names without a body; `sentences` are the units of each sentence. */
export function findOffices(
  reading: Reading,
  referents: readonly Referent[],
  sentences: readonly (readonly SentenceUnit[])[],
): Office[] {
  const entityAt = new Map(referents.map(({ name, entity }) => [name.first, entity] as const))
  return sentences.flatMap((units) =>
    PATTERNS.flatMap((pattern) =>
      units.flatMap((_, at) => {
        const match = matchPattern(pattern, units, at)
        return match === null ? [] : toOffice(reading, match, entityAt)
      }),
    ),
  )
}

function toOffice(reading: Reading, match: Match<SentenceUnit>, entityAt: ReadonlyMap<number, string>): Office[] {
  const value = match.captures.get('value')
  const person = entityAt.get(match.captures.get('subject')?.first ?? -1)
  if (value?.title == null || person === undefined) return []
  const title = textOf(reading.document, value.first, value.last)
  const { first } = match.first
  const spoken = value.title.kind === 'spokesperson'
  const national =
    isOfTheCountry(reading, first) ||
    (!isOwned(reading, first) && (spoken ? SPOKEN.test(title.toLowerCase()) : isNational(value.title.title)))
  const company = value.title.kind === 'company' && !isOwned(reading, first) && MANAGER.test(title)
  return [
    { person, title, company, first, last: match.captures.get('subject')?.last ?? match.last.last, national, spoken },
  ]
}

const BODY =
  /^(?:company|firm|group|union|party|club|team|board|bank|university|college|school|student|association|federation|league|council|committee|commission|court|city|state|county|district|village|church|band|faculty|chamber)$/

/** "Her treasurer", "the union president". */
function isOwned({ document }: Reading, at: number): boolean {
  const { lower = '', sentence } = document.tokens[at - 1] ?? {}
  return (
    (BODY.test(lower) && sentence === document.tokens[at]?.sentence) ||
    /^(?:its|their|his|her|whose|['’]s)$/.test(lower)
  )
}

/** "The country’s police chief, Ana Ruiz". */
const isOfTheCountry = ({ document }: Reading, at: number): boolean =>
  /^['’]s$/.test(document.tokens[at - 1]?.lower ?? '') &&
  /^(?:country|nation)$/.test(document.tokens[at - 2]?.lower ?? '')
