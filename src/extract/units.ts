import type { Sentence } from '../language/document.ts'
import type { EntityType } from '../model/entity.ts'
import { remembered } from './lexicon/remembered.ts'
import type { TitleRow } from './lexicon/titles.ts'
import { findTitleAt } from './names/context.ts'
import type { Name } from './names/name.ts'
import { titleLength } from './names/titled.ts'
import type { Unit } from './pattern/pattern.ts'
import type { Reading } from './reading.ts'

/** A unit that knows its name or title. */
export interface SentenceUnit extends Unit {
  readonly name: Name | null
  readonly title: TitleRow | null
}

/** Phrases that stand for one entity without naming it ("the project"), by their first token. */
export type Nominals = ReadonlyMap<number, { readonly first: number; readonly last: number; readonly type: EntityType }>

const NO_NOMINALS: Nominals = new Map()

/** Cuts a sentence into names, titles and single tokens. Classes: PERSON, COUNTRY …, DEMONYM, TITLE, RANK (a military or religious one), TITLES (one in the plural), SPOKESPERSON, HONORIFIC, part-of-speech tags. */
export function splitUnits(reading: Reading, sentence: Sentence, nominals: Nominals = NO_NOMINALS): SentenceUnit[] {
  const units: SentenceUnit[] = []
  for (let at = sentence.first; at <= sentence.last; ) {
    const unit = readUnit(reading, at, nominals)
    units.push(unit)
    at = unit.last + 1
  }
  return units
}

/** The units of every sentence, names and titles whole. */
export const splitSentences = (reading: Reading): readonly (readonly SentenceUnit[])[] =>
  reading.document.sentences.map((sentence) => splitUnits(reading, sentence))

function readUnit(reading: Reading, at: number, nominals: Nominals): SentenceUnit {
  const name = reading.names[reading.nameAt.get(at) ?? -1]
  if (name !== undefined) return nameUnit(name)
  const nominal = nominals.get(at)
  if (nominal !== undefined)
    return { ...nominal, labels: labelsOf(`${nominal.type.toUpperCase()} NOMINAL`), name: null, title: null }
  return readTitle(reading, at) ?? tokenUnit(reading, at)
}

function nameUnit(name: Name): SentenceUnit {
  const type = name.type.toUpperCase()
  return {
    first: name.first,
    last: name.last,
    labels: labelsOf(name.demonym ? `${type} DEMONYM` : `${type} NAMED`),
    name,
    title: null,
  }
}

function readTitle(reading: Reading, at: number): SentenceUnit | null {
  const length = titleLength(reading.document, at)
  const last = at + length - 1
  if (length === 0 || reading.nameAt.has(last)) return null
  const found = findTitleAt(reading.document, at)
  const title = found?.title ?? null
  const label = title === null ? 'HONORIFIC' : title.kind === 'spokesperson' ? 'SPOKESPERSON' : 'TITLE'
  const rank = /^(?:military|religious)$/.test(title?.kind ?? '') ? ' RANK' : ''
  const plural = found?.plural === true ? ' TITLES' : ''
  return { first: at, last, labels: labelsOf(label + rank + plural), name: null, title }
}

function tokenUnit(reading: Reading, at: number): SentenceUnit {
  const token = reading.document.tokens[at]
  const tag = token?.deprel === 'amod' ? 'ADJ' : (token?.upos ?? 'X')
  return { first: at, last: at, labels: labelsOf(`${token?.lower ?? ''} ${tag}`), name: null, title: null }
}

/** The labels of a unit, given with blanks between: one set for all units that have the same. */
const labelsOf = remembered((labels): ReadonlySet<string> => new Set(labels.split(' ')))
