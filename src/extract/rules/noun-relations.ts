import type { EntityType } from '../../model/entity.ts'
import type { RelationType } from '../../model/relation.ts'
import { NATIONALS, STAFF } from './people.ts'
import { words } from './words.ts'

/**
 * A relation read from a noun that says what somebody is to another: "Peru’s ally Chile", "Ruiz, a cousin of Cole". The
 * subject is who is described; the object owns the noun, stands before it, or behind one of the prepositions.
 */
export interface NounRelationRule {
  readonly id: string
  readonly type: RelationType
  /** Lemmas of the head; absent where it must be a title: of an office, or a calling. */
  readonly nouns?: readonly string[]
  readonly title?: 'office' | 'calling'
  readonly prepositions: readonly string[]
  /** Nobody may own the noun: "Peru’s author" is not the Peruvian author. */
  readonly unowned?: boolean
  /** Narrower than what the relation allows. */
  readonly objectTypes?: readonly EntityType[]
  readonly subjectTypes?: readonly EntityType[]
  readonly confidence: number
  /** Sentence, subject, object, and value where there is one. */
  readonly yes: readonly (readonly [sentence: string, subject: string, object: string, value?: string])[]
  readonly no: readonly string[]
}

/** The first row that fits and finds both ends counts. */
export const NOUN_RELATIONS: readonly NounRelationRule[] = [
  {
    id: 'spokesperson-for/described',
    type: 'spokesperson_for',
    nouns: words('spokesman spokeswoman spokesperson'),
    prepositions: words('for of'),
    confidence: 0.85,
    yes: [['He praised Greenpeace, whose spokesman, Luis Paz, said so.', 'Luis Paz', 'Greenpeace']],
    no: ['Its spokesman met Luis Paz of Greenpeace.'],
  },
  {
    id: 'family-of/described',
    type: 'family_of',
    nouns: words(
      'wife husband spouse son daughter brother sister mother father widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter brother-in-law sister-in-law son-in-law daughter-in-law child baby twin stepbrother stepsister half-brother half-sister fiance fiancé fiancee fiancée',
    ),
    prepositions: words('of'),
    confidence: 0.85,
    yes: [
      ['Luis Paz is a cousin of Ana Ruiz.', 'Luis Paz', 'Ana Ruiz'],
      ['Ana Ruiz came with her husband, Luis Paz.', 'Luis Paz', 'Ana Ruiz'],
    ],
    no: ['Luis Paz is not a cousin of Ana Ruiz.', 'Luis Paz is a friend of Ana Ruiz.'],
  },
  {
    id: 'member-of/described',
    type: 'member_of',
    nouns: words(
      'member lawmaker legislator senator councillor councilor candidate activist mp congressman congresswoman',
    ),
    prepositions: words('of from for'),
    objectTypes: ['organization'],
    confidence: 0.8,
    yes: [
      ['Greenpeace was pleased. Its oldest member, Luis Paz, left.', 'Luis Paz', 'Greenpeace'],
      ['Greenpeace was pleased. One of its members, Luis Paz, left.', 'Luis Paz', 'Greenpeace'],
    ],
    no: ['Luis Paz, a critic of Greenpeace, was held.'],
  },
  {
    id: 'holds-position/described',
    type: 'holds_position',
    title: 'office',
    prepositions: words('of for in at'),
    confidence: 0.85,
    yes: [
      ['The founder of the aid group Greenpeace, Ana Ruiz, resigned.', 'Ana Ruiz', 'Greenpeace', 'founder'],
      [
        'Chilean President Ana Ruiz left. Her foreign minister, Luis Paz, stayed.',
        'Luis Paz',
        'Chile',
        'foreign minister',
      ],
      ['Former Greenpeace chief executive Ana Ruiz resigned.', 'Ana Ruiz', 'Greenpeace', 'former chief executive'],
      ['Ana Ruiz, leader of the opposition Green Party, resigned.', 'Ana Ruiz', 'Green Party', 'leader'],
      ['He sued Greenpeace, whose chairman, Luis Paz, resigned.', 'Luis Paz', 'Greenpeace', 'chairman'],
    ],
    no: ['Its president met Ana Ruiz in Peru.', 'Peru’s critics, Ana Ruiz and her president, agreed.'],
  },
  {
    id: 'affiliated-with/described',
    type: 'affiliated_with',
    title: 'calling',
    prepositions: words('at with of from for'),
    subjectTypes: ['person'],
    objectTypes: ['organization'],
    confidence: 0.75,
    yes: [['Luis Paz, the climate physicist at Harvard University, agreed.', 'Luis Paz', 'Harvard University']],
    no: ['Luis Paz, a climate physicist, spoke at Harvard University.'],
  },
  {
    id: 'affiliated-with/one-of-its-people',
    type: 'affiliated_with',
    nouns: STAFF,
    prepositions: words('at with of from for in'),
    subjectTypes: ['person'],
    objectTypes: ['organization'],
    confidence: 0.75,
    yes: [['Luis Paz was a fundraiser for Hamas.', 'Luis Paz', 'Hamas']],
    no: ['Luis Paz was not a fundraiser for Hamas.'],
  },
  {
    id: 'citizen-of/described',
    type: 'citizen_of',
    title: 'calling',
    prepositions: [],
    subjectTypes: ['person'],
    objectTypes: ['country'],
    unowned: true,
    confidence: 0.65,
    yes: [['Luis Paz, the Peruvian physicist, agreed.', 'Luis Paz', 'Peru']],
    no: ['Luis Paz, the Peruvian rival, agreed.', 'Peru’s physicist, Luis Paz, agreed.'],
  },
  {
    id: 'citizen-of/one-of-its-people',
    type: 'citizen_of',
    nouns: NATIONALS,
    prepositions: [],
    subjectTypes: ['person'],
    objectTypes: ['country'],
    unowned: true,
    confidence: 0.65,
    yes: [
      ['Ana Ruiz was a Peruvian woman.', 'Ana Ruiz', 'Peru'],
      ['Ana Ruiz was a Peruvian shipping agent.', 'Ana Ruiz', 'Peru'],
    ],
    no: ['Ana Ruiz, a woman in Peru, agreed.'],
  },
  {
    id: 'allied-with/described',
    type: 'allied_with',
    nouns: words('ally'),
    prepositions: words('of'),
    confidence: 0.8,
    yes: [['Kenya, a close ally of Uganda, agreed.', 'Kenya', 'Uganda']],
    no: ['Kenya, a rival of Uganda, agreed.'],
  },
  {
    id: 'supports/described',
    type: 'supports',
    nouns: words('backer supporter sponsor patron'),
    prepositions: words('of'),
    subjectTypes: ['country', 'organization'],
    objectTypes: ['country', 'organization'],
    confidence: 0.8,
    yes: [['Iran, the main backer of Hezbollah, agreed.', 'Iran', 'Hezbollah']],
    no: ['Iran, the main rival of Hezbollah, agreed.'],
  },
  {
    id: 'part-of/described',
    type: 'part_of',
    nouns: words('subsidiary division unit arm branch wing offshoot part'),
    prepositions: words('of'),
    subjectTypes: ['organization'],
    objectTypes: ['organization'],
    confidence: 0.8,
    yes: [['Instagram, a subsidiary of Facebook, agreed.', 'Instagram', 'Facebook']],
    no: ['Instagram, a rival of Facebook, agreed.'],
  },
  {
    id: 'located-in/described',
    type: 'located_in',
    nouns: words(
      'city town village port region province suburb district island resort neighborhood neighbourhood municipality state capital',
    ),
    prepositions: words('in of'),
    subjectTypes: ['place'],
    confidence: 0.8,
    yes: [['Kisumu is a busy port in western Kenya.', 'Kisumu', 'Kenya']],
    no: ['He left Kisumu, a friend in Kenya said.'],
  },
]
