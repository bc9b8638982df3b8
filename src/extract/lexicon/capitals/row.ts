/** What the name of a capital denotes: the city, or the state whose government sits there. */
export type Sense = 'city' | 'country'

/**
 * Where a word stands to the capital's name: `owned` is what belongs to it ("Rome's budget"), `headed` the noun that it
 * stands before ("Rome officials"), `joined` the word behind a hyphen ("Rome-based"), `before` the adjective or noun
 * in front ("downtown Rome"), `subject` and `object` the active verb that it is subject or object of, `passive` the
 * passive verb that it undergoes, `given` the verb of a gift to it ("sold Rome gas"), `copula` what it is said to be
 * ("Rome is ready"). A preposition is the place of the
 * noun, adjective or verb that governs the name by it ("ties with Rome").
 */
export type Slot =
  | 'owned'
  | 'headed'
  | 'joined'
  | 'before'
  | 'subject'
  | 'object'
  | 'passive'
  | 'copula'
  | 'given'
  | 'of'
  | 'to'
  | 'from'
  | 'toward'
  | 'between'
  | 'with'
  | 'for'
  | 'on'
  | 'at'
  | 'in'

/** Words that tell the sense of a capital's name in some slots, with the reason why they do. */
export interface CapitalWords {
  readonly slots: readonly Slot[]
  readonly sense: Sense
  readonly reason: string
  /** Lemmas, parted by blanks. */
  readonly nouns?: string
  readonly verbs?: string
  readonly adjectives?: string
}
