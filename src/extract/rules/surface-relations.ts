import type { RelationType } from '../../model/relation.ts'

/** A relation read from the words in a row: names, titles and what stands between. See `pattern/pattern.ts` for the notation. */
export interface SurfaceRule {
  readonly id: string
  readonly type: RelationType
  readonly pattern: string
  readonly confidence: number
  /** Sentence, subject, object, and value where there is one. */
  readonly yes: readonly (readonly [sentence: string, subject: string, object: string, value?: string])[]
  readonly no: readonly string[]
}

/** "Ambassador to Peru" is no post of Peru's. */
const OF = 'of|for|at|in'
const BODY = 'COUNTRY|ORGANIZATION|PLACE'

export const SURFACE_RELATIONS: readonly SurfaceRule[] = [
  {
    id: 'holds-position/body-title-name',
    type: 'holds_position',
    pattern: `object:${BODY} 's? mod:ADJ|former|acting|deputy|vice|interim|NOUN? value:TITLE HONORIFIC* ,? subject:PERSON`,
    confidence: 0.95,
    yes: [
      ['Russian President Vladimir Putin spoke.', 'Vladimir Putin', 'Russia', 'President'],
      ["Germany's foreign minister, Annalena Baerbock, resigned.", 'Annalena Baerbock', 'Germany', 'foreign minister'],
    ],
    no: ['Russian forces met President Vladimir Putin.'],
  },
  {
    id: 'holds-position/title-of-body-name',
    type: 'holds_position',
    pattern: `value:TITLE ${OF} the? object:${BODY} NOUN? ( ORGANIZATION ) ,? subject:PERSON`,
    confidence: 0.9,
    yes: [
      [
        'The secretary general of CEI (Italian Episcopal Conference), Nunzio Galantino, spoke.',
        'Nunzio Galantino',
        'CEI',
        'secretary general',
      ],
    ],
    no: ['The president of France met Nunzio Galantino.'],
  },
  {
    id: 'holds-position/title-of-body-comma-name',
    type: 'holds_position',
    pattern: `value:TITLE ${OF} the? object:${BODY} NOUN? , subject:PERSON`,
    confidence: 0.9,
    yes: [
      ['The president of the Lombardy region, Roberto Maroni, has reacted.', 'Roberto Maroni', 'Lombardy', 'president'],
    ],
    no: ['The president of France met Roberto Maroni.'],
  },
  {
    id: 'holds-position/title-name-of-body',
    type: 'holds_position',
    pattern: `value:TITLE HONORIFIC* subject:PERSON of|from the? object:${BODY}`,
    confidence: 0.85,
    yes: [['Colonel Ana Ruiz of the World Bank spoke.', 'Ana Ruiz', 'World Bank', 'Colonel']],
    no: ['Colonel Ana Ruiz spoke of the World Bank.'],
  },
  {
    id: 'holds-position/sent-to',
    type: 'holds_position',
    pattern: `object:COUNTRY|ORGANIZATION 's? mod:ADJ|former|acting|deputy|special|NOUN? value:TITLE to|in|at|for the? ${BODY} ,? subject:PERSON`,
    confidence: 0.9,
    yes: [
      ["Turkey's ambassador to Cairo, Luis Paz, agreed.", 'Luis Paz', 'Turkey', 'ambassador'],
      ['The NATO envoy for Yemen, Luis Paz, agreed.', 'Luis Paz', 'NATO', 'envoy'],
    ],
    no: ["Turkey's ambassador to Cairo met Luis Paz."],
  },
  {
    id: 'holds-position/title-of-body-adjacent-name',
    type: 'holds_position',
    pattern: `value:TITLE of the? object:${BODY} subject:PERSON`,
    confidence: 0.9,
    yes: [['Mayor of London Sadiq Khan spoke.', 'Sadiq Khan', 'London', 'Mayor']],
    no: ['The mayor of London met Sadiq Khan.'],
  },
  {
    id: 'holds-position/name-apposition',
    type: 'holds_position',
    pattern: `subject:PERSON , the|a|an? ADJ* value:TITLE ${OF} the? object:${BODY}`,
    confidence: 0.9,
    yes: [['Ana Ruiz, the president of Chile, resigned.', 'Ana Ruiz', 'Chile', 'president']],
    no: ['Ana Ruiz, a critic of the president of Chile, resigned.'],
  },
  {
    id: 'holds-position/name-apposition-body-first',
    type: 'holds_position',
    pattern: `subject:PERSON , the? object:${BODY} 's? ADJ* value:TITLE ,|.|;|)`,
    confidence: 0.9,
    yes: [
      ["Ana Ruiz, Chile's president, resigned.", 'Ana Ruiz', 'Chile', 'president'],
      ['Ana Ruiz, the Chilean foreign minister, resigned.', 'Ana Ruiz', 'Chile', 'foreign minister'],
    ],
    no: ['Ana Ruiz, Chile and the president agreed.', 'Ana Ruiz, Kenyan President William Ruto and others met.'],
  },
  {
    id: 'holds-position/copula',
    type: 'holds_position',
    pattern: `subject:PERSON is|was|became|remains|be the|a? ADJ* value:TITLE of the? object:${BODY}`,
    confidence: 0.85,
    yes: [['Ana Ruiz became president of Chile.', 'Ana Ruiz', 'Chile', 'president']],
    no: ['Ana Ruiz was asked by the president of Chile.'],
  },
  {
    id: 'holds-position/appointed',
    type: 'holds_position',
    pattern: `subject:PERSON was|is|were been? elected|appointed|named|sworn|inaugurated in? as? the? ADJ* value:TITLE of the? object:${BODY}`,
    confidence: 0.9,
    yes: [['Ana Ruiz was sworn in as president of Chile.', 'Ana Ruiz', 'Chile', 'president']],
    no: ['Ana Ruiz was invited by the president of Chile.'],
  },
  {
    id: 'spokesperson-for/body-spokesperson-name',
    type: 'spokesperson_for',
    pattern: `object:COUNTRY|ORGANIZATION 's? ADJ|NOUN* SPOKESPERSON ,? subject:PERSON`,
    confidence: 0.95,
    yes: [['Kremlin spokesman Dmitry Peskov dismissed it.', 'Dmitry Peskov', 'Kremlin']],
    no: ['Kremlin critic Dmitry Peskov dismissed it.'],
  },
  {
    id: 'spokesperson-for/name-apposition',
    type: 'spokesperson_for',
    pattern: `subject:PERSON , the|a|an? ADJ|NOUN* SPOKESPERSON ${OF} the? object:COUNTRY|ORGANIZATION`,
    confidence: 0.95,
    yes: [['Amina Bello, a spokeswoman for Unicef, said so.', 'Amina Bello', 'UNICEF']],
    no: ['Amina Bello, a nurse for Unicef, said so.'],
  },
  {
    id: 'spokesperson-for/name-apposition-body-first',
    type: 'spokesperson_for',
    pattern: "subject:PERSON , the|a|an? object:COUNTRY|ORGANIZATION 's? ADJ|NOUN* SPOKESPERSON",
    confidence: 0.9,
    yes: [['Dmitry Peskov, the Kremlin spokesman, dismissed it.', 'Dmitry Peskov', 'Kremlin']],
    no: ['Dmitry Peskov, the Kremlin critic, dismissed it.'],
  },
  {
    id: 'spokesperson-for/spokesperson-for-body-name',
    type: 'spokesperson_for',
    pattern: 'SPOKESPERSON for|of the? object:COUNTRY|ORGANIZATION ,? subject:PERSON',
    confidence: 0.9,
    yes: [['A spokesman for NATO, Jan Novak, confirmed it.', 'Jan Novak', 'NATO']],
    no: ['A spokesman for NATO said that Jan Novak had left.'],
  },
  {
    id: 'capital-of/apposition',
    type: 'capital_of',
    pattern: "object:COUNTRY 's? capital ,? subject:PLACE",
    confidence: 0.95,
    yes: [["He died in Kenya's capital, Nairobi.", 'Nairobi', 'Kenya']],
    no: ["Kenya's capital gains tax rose in Nairobi."],
  },
  {
    id: 'capital-of/name-first',
    type: 'capital_of',
    pattern: 'subject:PLACE , the? capital of the? object:COUNTRY',
    confidence: 0.95,
    yes: [['He died in Nairobi, the capital of Kenya.', 'Nairobi', 'Kenya']],
    no: ['He died in Nairobi, the pride of Kenya.'],
  },
  {
    id: 'capital-of/predicate',
    type: 'capital_of',
    pattern: 'subject:PLACE is|remains the? capital of the? object:COUNTRY',
    confidence: 0.95,
    yes: [['Nairobi is the capital of Kenya.', 'Nairobi', 'Kenya']],
    no: ['Nairobi is the pride of Kenya.', 'Nairobi is not the capital of Kenya.'],
  },
  {
    id: 'capital-of/name-first-genitive',
    type: 'capital_of',
    pattern: "subject:PLACE , the? object:COUNTRY 's? capital",
    confidence: 0.95,
    yes: [['He died in Nairobi, the Kenyan capital.', 'Nairobi', 'Kenya']],
    no: ['He left Nairobi, Kenyan police said.'],
  },
  {
    id: 'located-in/place-comma-place',
    type: 'located_in',
    pattern: 'subject:PLACE , object:PLACE|COUNTRY ,|.|;|)|(|—|–',
    confidence: 0.75,
    yes: [
      ['The school stands in Livorno, Tuscany.', 'Livorno', 'Tuscany'],
      ['KISUMU, Kenya — It rained.', 'Kisumu', 'Kenya'],
    ],
    no: ['They stopped in Livorno, Tuscan officials said.'],
  },
  {
    id: 'located-in/place-in-place',
    type: 'located_in',
    pattern:
      'subject:PLACE , a|an|the ADJ|NOUN* city|town|village|port|region|province|suburb|district|island in|of ADJ* object:PLACE|COUNTRY',
    confidence: 0.9,
    yes: [['The fire began in Kisumu, a port city in western Kenya.', 'Kisumu', 'Kenya']],
    no: ['They left Kisumu, a friend in Kenya said.'],
  },
  {
    id: 'located-in/organization-in-place',
    type: 'located_in',
    pattern: 'such as subject:ORGANIZATION in object:PLACE|COUNTRY',
    confidence: 0.8,
    yes: [['Groups such as Hezbollah in Lebanon agreed.', 'Hezbollah', 'Lebanon']],
    no: ['Groups such as Hezbollah said in Lebanon that they agreed.'],
  },
  {
    id: 'located-in/organization-and-organization-in-place',
    type: 'located_in',
    pattern: 'such as ORGANIZATION in PLACE|COUNTRY and subject:ORGANIZATION in object:PLACE|COUNTRY',
    confidence: 0.8,
    yes: [['Groups such as Hamas in Gaza and Hezbollah in Lebanon agreed.', 'Hezbollah', 'Lebanon']],
    no: ['Groups such as Hamas in Gaza agreed, and Hezbollah said in Lebanon that it did.'],
  },
  {
    id: 'located-in/organization-based-in',
    type: 'located_in',
    pattern: 'subject:ORGANIZATION , ADV* based|headquartered in object:PLACE|COUNTRY',
    confidence: 0.9,
    yes: [['The World Bank, based in Washington, agreed.', 'World Bank', 'Washington']],
    no: ['The World Bank, angry in Washington, agreed.'],
  },
  {
    id: 'located-in/apposition-organization',
    type: 'located_in',
    pattern: 'subject:ORGANIZATION , a|an ADJ|NOUN|PROPN* NOUN in object:PLACE|COUNTRY',
    confidence: 0.7,
    yes: [['Instituto Gonzaga, a Catholic school in Milan, closed.', 'Instituto Gonzaga', 'Milan']],
    no: ['Instituto Gonzaga closed in Milan.'],
  },
  {
    id: 'located-in/organization-of-country',
    type: 'located_in',
    pattern: "object:COUNTRY 's ADJ|NOUN* subject:ORGANIZATION",
    confidence: 0.7,
    yes: [["South Korea's Haneul Industries agreed.", 'Haneul Industries', 'South Korea']],
    no: ["South Korea's rival of Haneul Industries agreed."],
  },
  {
    id: 'located-in/organization-with-demonym',
    type: 'located_in',
    pattern: 'object:DEMONYM ADJ|NOUN* NOUN subject:ORGANIZATION',
    confidence: 0.75,
    yes: [['The Dutch shipbuilder Haneul Industries agreed.', 'Haneul Industries', 'Netherlands']],
    no: ['Dutch shipbuilders and Haneul Industries agreed.', 'The Dutch left Haneul Industries.'],
  },
  {
    id: 'located-in/based-organization',
    type: 'located_in',
    pattern: 'object:PLACE|COUNTRY - based ADJ|NOUN* subject:ORGANIZATION',
    confidence: 0.9,
    yes: [['Washington-based lender Haneul Industries agreed.', 'Haneul Industries', 'Washington']],
    no: ['Iran-backed Haneul Industries agreed.'],
  },
  {
    id: 'affiliated-with/person-of',
    type: 'affiliated_with',
    pattern: "subject:PERSON of|from the? ADJ|NOUN|'|'s* object:ORGANIZATION",
    confidence: 0.75,
    yes: [
      ['Luis Paz of Greenpeace agreed.', 'Luis Paz', 'Greenpeace'],
      ["It failed, said Luis Paz of the miners' union FNM.", 'Luis Paz', 'FNM'],
    ],
    no: ['Luis Paz spoke of Greenpeace.'],
  },
  {
    id: 'affiliated-with/hyphen-first',
    type: 'affiliated_with',
    pattern:
      'object:COUNTRY|ORGANIZATION - affiliated|backed|aligned|linked|allied|supported|sponsored|funded ADJ|NOUN* such as subject:ORGANIZATION',
    confidence: 0.85,
    yes: [['Iran-backed groups such as Hamas agreed.', 'Hamas', 'Iran']],
    no: ['Iran-based firms such as Hamas agreed.'],
  },
  {
    id: 'affiliated-with/hyphen-second',
    type: 'affiliated_with',
    pattern:
      'object:COUNTRY|ORGANIZATION - affiliated|backed|aligned|linked|allied|supported|sponsored|funded ADJ|NOUN* such as ORGANIZATION in|,? PLACE|COUNTRY? and|,? subject:ORGANIZATION',
    confidence: 0.8,
    yes: [['Iran-backed groups such as Hamas in Gaza and Hezbollah agreed.', 'Hezbollah', 'Iran']],
    no: ['Iran-backed groups such as Hamas met and agreed with Hezbollah.'],
  },
  {
    id: 'affiliated-with/hyphen-name',
    type: 'affiliated_with',
    pattern:
      'object:COUNTRY|ORGANIZATION - affiliated|backed|aligned|linked|allied|supported|sponsored|funded ADJ|NOUN|PROPN|DEMONYM* subject:ORGANIZATION',
    confidence: 0.9,
    yes: [['The Iran-backed militia Hezbollah agreed.', 'Hezbollah', 'Iran']],
    no: ['The Iran-based militia Hezbollah agreed.'],
  },
  {
    id: 'member-of/apposition',
    type: 'member_of',
    pattern: 'subject:PERSON|COUNTRY|ORGANIZATION , a|the ADJ|NOUN* member of the? object:ORGANIZATION',
    confidence: 0.9,
    yes: [['Turkey, a member of NATO, agreed.', 'Turkey', 'NATO']],
    no: ['Turkey, a critic of NATO, agreed.'],
  },
  {
    id: 'member-of/copula',
    type: 'member_of',
    pattern:
      'subject:PERSON|COUNTRY|ORGANIZATION is|became|remains|was ADV* a? ADJ|NOUN* member of the? object:ORGANIZATION',
    confidence: 0.9,
    yes: [['Turkey is a founding member of NATO.', 'Turkey', 'NATO']],
    no: ['Turkey is not mentioned by a member of NATO.'],
  },
  {
    id: 'member-of/named-member',
    type: 'member_of',
    pattern: 'object:ORGANIZATION member subject:COUNTRY|PERSON',
    confidence: 0.9,
    yes: [['NATO member Turkey agreed.', 'Turkey', 'NATO']],
    no: ['A NATO member and Turkey agreed.'],
  },
  {
    id: 'citizen-of/citizen-name',
    type: 'citizen_of',
    pattern: 'object:DEMONYM citizen|national ,? subject:PERSON',
    confidence: 0.9,
    yes: [['Russian citizen Igor Petrov was held.', 'Igor Petrov', 'Russia']],
    no: ['Russian citizens saw Igor Petrov.'],
  },
  {
    id: 'citizen-of/apposition',
    type: 'citizen_of',
    pattern: 'subject:PERSON , a|an object:DEMONYM ADJ* citizen|national',
    confidence: 0.9,
    yes: [['Igor Petrov, a Russian citizen, was held.', 'Igor Petrov', 'Russia']],
    no: ['Igor Petrov, a Russian plane, and a citizen vanished.'],
  },
  {
    id: 'citizen-of/genitive',
    type: 'citizen_of',
    pattern: "object:COUNTRY 's subject:PERSON",
    confidence: 0.65,
    yes: [["Kenya's Luis Paz won the race.", 'Luis Paz', 'Kenya']],
    no: ["Kenya's rival Luis Paz won the race."],
  },
  {
    id: 'family-of/genitive',
    type: 'family_of',
    pattern:
      "object:PERSON 's ADJ* wife|husband|son|daughter|brother|sister|mother|father|widow|uncle|aunt|nephew|niece|cousin|grandson|granddaughter ,? subject:PERSON",
    confidence: 0.9,
    yes: [["Ana Ruiz's brother, Luis Ruiz, resigned.", 'Luis Ruiz', 'Ana Ruiz']],
    no: ["Ana Ruiz's rival, Luis Ruiz, resigned."],
  },
  {
    id: 'family-of/married',
    type: 'family_of',
    pattern: 'subject:PERSON is|was|has ADJ|been* married to ADJ|TITLE|HONORIFIC* object:PERSON',
    confidence: 0.9,
    yes: [['Ana Ruiz is married to Luis Paz.', 'Ana Ruiz', 'Luis Paz']],
    no: ['Ana Ruiz is related to Luis Paz.', 'Ana Ruiz is not married to Luis Paz.'],
  },
  {
    id: 'allied-with/two-allies',
    type: 'allied_with',
    pattern: 'subject:COUNTRY|ORGANIZATION and the? object:COUNTRY|ORGANIZATION are ADJ* allies',
    confidence: 0.85,
    yes: [['Kenya and Uganda are close allies.', 'Kenya', 'Uganda']],
    no: ['Kenya and Uganda are rivals.'],
  },
  {
    id: 'family-of/apposition',
    type: 'family_of',
    pattern:
      'subject:PERSON , the ADJ* wife|husband|son|daughter|brother|sister|mother|father|widow|uncle|aunt|nephew|niece|cousin|grandson|granddaughter of ADJ|TITLE|HONORIFIC* object:PERSON',
    confidence: 0.9,
    yes: [['Luis Ruiz, the son of Ana Ruiz, resigned.', 'Luis Ruiz', 'Ana Ruiz']],
    no: ['Luis Ruiz, the rival of Ana Ruiz, resigned.'],
  },
]
