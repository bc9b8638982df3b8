import type { RelationType } from '../../model/relation.ts'

/** A relation read from a verb: subject and object of the clause are its ends. */
export interface ClauseRelationRule {
  readonly id: string
  readonly type: RelationType
  readonly verbs: readonly string[]
  /** The head of what the subject is said to be; the object is its "of …" then: "is a member of". */
  readonly predicate?: string
  /** Takes the object from this preposition instead: "allied with". */
  readonly preposition?: string
  /** The title that each verb gives, where the type has one. */
  readonly titles?: Readonly<Record<string, string>>
  /** The object of the clause is the subject of the relation: "Facebook owns Instagram". */
  readonly inverse?: boolean
  /** The verb must stand in the present tense. */
  readonly present?: boolean
  readonly confidence: number
  readonly yes: readonly (readonly [sentence: string, subject: string, object: string, value?: string])[]
  readonly no: readonly string[]
}

/** What one is who does it now; who "led" a body may have led it somewhere. */
const LEADERS: Readonly<Record<string, string>> = {
  lead: 'leader',
  head: 'head',
  chair: 'chair',
  captain: 'captain',
  coach: 'coach',
  manage: 'manager',
  run: 'head',
  direct: 'director',
  command: 'commander',
  own: 'owner',
  edit: 'editor',
}

export const CLAUSE_RELATIONS: readonly ClauseRelationRule[] = [
  {
    id: 'holds-position/lead',
    type: 'holds_position',
    verbs: Object.keys(LEADERS),
    titles: LEADERS,
    confidence: 0.75,
    yes: [
      ['Luis Paz, who leads Greenpeace, agreed.', 'Luis Paz', 'Greenpeace', 'leader'],
      ['Luis Paz, a doctor who headed Greenpeace until May, agreed.', 'Luis Paz', 'Greenpeace', 'head'],
      ['Peru blamed Greenpeace, a movement led by Luis Paz.', 'Luis Paz', 'Greenpeace', 'leader'],
    ],
    no: ['Luis Paz led Greenpeace to victory.', 'Luis Paz leads a revolt against Greenpeace.'],
  },
  {
    id: 'affiliated-with/work',
    type: 'affiliated_with',
    verbs: ['work'],
    preposition: 'for',
    present: true,
    confidence: 0.75,
    yes: [['Luis Paz, who works for Greenpeace, agreed.', 'Luis Paz', 'Greenpeace']],
    no: ['Luis Paz worked for Greenpeace until May.', 'Luis Paz works against Greenpeace.'],
  },
  {
    id: 'affiliated-with/teach',
    type: 'affiliated_with',
    verbs: ['teach', 'lecture', 'work'],
    preposition: 'at',
    present: true,
    confidence: 0.75,
    yes: [['Luis Paz, who teaches law at Harvard University, agreed.', 'Luis Paz', 'Harvard University']],
    no: ['Luis Paz taught law at Harvard University until May.', 'Luis Paz speaks at Harvard University.'],
  },
  {
    id: 'family-of/marry',
    type: 'family_of',
    verbs: ['marry', 'wed'],
    confidence: 0.85,
    yes: [['Ana Ruiz married Luis Paz in 1960.', 'Ana Ruiz', 'Luis Paz']],
    no: ['Ana Ruiz met Luis Paz in 1960.', 'Ana Ruiz will marry Luis Paz.'],
  },
  {
    id: 'supports/verb',
    type: 'supports',
    verbs: ['support', 'back', 'endorse', 'champion', 'bankroll', 'sponsor'],
    confidence: 0.8,
    yes: [
      ['Kenya supported Uganda.', 'Kenya', 'Uganda'],
      ['Rebels said that Hamas is backed by Iran.', 'Iran', 'Hamas'],
      ['Kenya supports Uganda’s bid to join.', 'Kenya', 'Uganda'],
    ],
    no: ['Kenya supported a plan of Uganda.', 'Kenya did not support Uganda.'],
  },
  {
    id: 'opposes/verb',
    type: 'opposes',
    verbs: ['oppose', 'boycott', 'resist', 'challenge'],
    confidence: 0.75,
    yes: [['Kenya opposed Uganda.', 'Kenya', 'Uganda']],
    no: ['Kenya opposed a plan of Uganda.'],
  },
  {
    id: 'allied-with/verb',
    type: 'allied_with',
    verbs: ['ally', 'align'],
    preposition: 'with',
    confidence: 0.8,
    yes: [['Kenya allied with Uganda.', 'Kenya', 'Uganda']],
    no: ['Kenya traded with Uganda.'],
  },
  {
    id: 'member-of/join',
    type: 'member_of',
    verbs: ['join', 'accede'],
    confidence: 0.85,
    yes: [['Last year, Finland joined NATO.', 'Finland', 'NATO']],
    no: ['Finland will join NATO.', 'Finland joined the talks.'],
  },
  {
    id: 'member-of/predicate',
    type: 'member_of',
    verbs: ['be', 'become', 'remain'],
    predicate: 'member',
    confidence: 0.85,
    yes: [['Uganda and Tanzania, which are members of NATO, agreed.', 'Uganda', 'NATO']],
    no: ['Uganda is not a member of NATO.', 'Uganda is a critic of NATO.'],
  },
  {
    id: 'allied-with/predicate',
    type: 'allied_with',
    verbs: ['be', 'become', 'remain'],
    predicate: 'ally',
    confidence: 0.85,
    yes: [['Kenya is a close ally of Uganda.', 'Kenya', 'Uganda']],
    no: ['Kenya is a rival of Uganda.'],
  },
  {
    id: 'part-of/own',
    type: 'part_of',
    verbs: ['own'],
    inverse: true,
    present: true,
    confidence: 0.8,
    yes: [['Facebook owns Instagram.', 'Instagram', 'Facebook']],
    no: ['Facebook owned Instagram until May.'],
  },
  {
    id: 'member-of/belong',
    type: 'member_of',
    verbs: ['belong'],
    preposition: 'to',
    present: true,
    confidence: 0.85,
    yes: [['Kenya and Uganda belong to the African Union.', 'Kenya', 'African Union']],
    no: ['Kenya belonged to the African Union until May.', 'Kenya went to the African Union.'],
  },
  {
    id: 'spokesperson-for/speak',
    type: 'spokesperson_for',
    verbs: ['speak'],
    preposition: 'for',
    present: true,
    confidence: 0.75,
    yes: [['Ana Ruiz, who speaks for Greenpeace, agreed.', 'Ana Ruiz', 'Greenpeace']],
    no: ['Ana Ruiz spoke for Greenpeace in May.', 'Ana Ruiz, who speaks to Greenpeace, agreed.'],
  },
  {
    id: 'located-in/verb',
    type: 'located_in',
    verbs: ['base', 'headquarter', 'locate', 'situate', 'sit', 'lie'],
    preposition: 'in',
    confidence: 0.85,
    yes: [
      ['Greenpeace is based in Amsterdam.', 'Greenpeace', 'Amsterdam'],
      [
        'The Court of Arbitration for Sport, which sits in Lausanne, agreed.',
        'Court of Arbitration for Sport',
        'Lausanne',
      ],
    ],
    no: ['Greenpeace met in Amsterdam.'],
  },
]
