import type { RuleAccount } from '../../model/explanation.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import { compilePattern, type Element } from '../pattern/pattern.ts'
import type { SurfaceRule } from '../rules/surface-relations.ts'
import { listWords } from './list-words.ts'

/** Classes of units (see `units.ts`) in words; others are tags of parts of speech. */
const CLASSES: Readonly<Record<string, string>> = {
  PERSON: 'a person',
  COUNTRY: 'a country',
  ORGANIZATION: 'an organization',
  PLACE: 'a place',
  AGREEMENT: 'an agreement',
  EVENT: 'an event',
  NAMED: 'a name',
  DEMONYM: 'a word such as “Iranian”',
  NOMINAL: 'a phrase that stands for one entity',
  TITLE: 'a title',
  RANK: 'a military or religious rank',
  TITLES: 'a title in the plural',
  SPOKESPERSON: 'a word such as “spokesman”',
  HONORIFIC: 'a form of address',
  ADJ: 'an adjective',
  NOUN: 'a noun',
  VERB: 'a verb',
  AUX: 'an auxiliary verb',
  ADV: 'an adverb',
  NUM: 'a number',
  DET: 'a determiner',
  PROPN: 'a proper noun',
}

/** What a row for words in a row asks and gives, in words. */
export function tellSurfaceRule({ id, type, pattern }: SurfaceRule): RuleAccount {
  const elements = compilePattern(pattern)
  return {
    id,
    kind: 'pattern',
    meaning: `Words in a row tell that the subject ${RELATION_TYPES[type].label} the object.`,
    asks: [`these follow one another: ${elements.map(tellElement).join('; ')}`],
    gives: elements.flatMap(({ name, options }, index) =>
      name === null || name === 'mod' ? [] : [`part ${index + 1}, ${tellOptions(options)}, gives the ${name}`],
    ),
  }
}

function tellElement({ options, least, most }: Element): string {
  const what = tellOptions(options)
  if (least === 1) return what
  return most === 1 ? `perhaps ${what}` : `any number of: ${what}`
}

const tellOptions = (options: readonly string[]): string =>
  listWords(options.map((option) => CLASSES[option] ?? `“${option}”`))
