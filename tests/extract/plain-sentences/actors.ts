/** Who acts in a sentence: the words for it, the name of the entity that they stand for, and that of its country. */
export interface Actor {
  readonly words: string
  readonly name: string
  /** The country that the words say the person holds a post in. */
  readonly serves?: string
}

export type ActorClass = 'person' | 'named' | 'country' | 'state' | 'force' | 'body' | 'company'

const named = (name: string): Actor => ({ words: name, name })

/** Persons by bare name, by titles before and behind it, and by whose minister they are. */
const PERSONS: readonly Actor[] = [
  named('Ana Ruiz'),
  { words: 'German Chancellor Olaf Scholz', name: 'Olaf Scholz', serves: 'Germany' },
  { words: 'Grace Achieng, the Kenyan president,', name: 'Grace Achieng', serves: 'Kenya' },
  { words: 'Defense Minister Kari Nyberg of Norway', name: 'Kari Nyberg', serves: 'Norway' },
  { words: "Chile's president, Tomas Rojas,", name: 'Tomas Rojas', serves: 'Chile' },
  { words: "Japan's Foreign Minister Kenji Watanabe", name: 'Kenji Watanabe', serves: 'Japan' },
  { words: 'Elif Demir, finance minister of Turkey,', name: 'Elif Demir', serves: 'Turkey' },
  { words: 'Prime Minister Marek Zielinski', name: 'Marek Zielinski' },
]

/** Fillers by class, several forms of each. */
export const ACTORS: Readonly<Record<ActorClass, readonly Actor[]>> = {
  person: PERSONS,
  named: ['Luis Paz', 'Noor Rahman', 'Ingrid Holm', 'Abel Tesfaye'].map(named),
  country: ['Peru', 'Vietnam', 'Sudan', 'Armenia', 'Poland'].map(named),
  state: [
    named('Brazil'),
    { words: 'the Indian government', name: 'India' },
    { words: 'Moscow', name: 'Russia' },
    { words: 'the Spanish parliament', name: 'Spain' },
  ],
  force: [
    { words: 'Israeli forces', name: 'Israel' },
    { words: 'Ethiopian soldiers', name: 'Ethiopia' },
    { words: 'French police', name: 'France' },
  ],
  body: [
    { words: 'the European Union', name: 'European Union' },
    { words: 'NATO', name: 'NATO' },
    { words: 'the African Union', name: 'African Union' },
  ],
  company: ['Microsoft', 'Toyota', 'Siemens'].map(named),
}
