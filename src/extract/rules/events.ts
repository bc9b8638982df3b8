import type { EventRule } from './event-rule.ts'
import { AFFAIRS_EVENTS } from './events-affairs.ts'
import { BROAD_EVENTS } from './events-broad.ts'
import { DIPLOMATIC_EVENTS } from './events-diplomacy.ts'
import { FORCE_EVENTS } from './events-force.ts'
import { HARM_EVENTS } from './events-harm.ts'
import { LAW_EVENTS } from './events-law.ts'
import { PHRASE_EVENTS } from './events-phrases.ts'
import { PRESSURE_EVENTS } from './events-pressure.ts'
import { RELIEF_EVENTS } from './events-relief.ts'
import { TURN_EVENTS } from './events-turns.ts'
import { VOTE_EVENTS } from './events-votes.ts'
import { WORD_EVENTS } from './events-words.ts'

export const EVENT_RULES: readonly EventRule[] = [
  ...LAW_EVENTS,
  ...DIPLOMATIC_EVENTS,
  ...PRESSURE_EVENTS,
  ...FORCE_EVENTS,
  ...HARM_EVENTS,
  ...AFFAIRS_EVENTS,
  ...RELIEF_EVENTS,
  ...VOTE_EVENTS,
  ...WORD_EVENTS,
  ...PHRASE_EVENTS,
  ...TURN_EVENTS,
  ...BROAD_EVENTS,
]

const BY_VERB = indexBy((rule) => rule.verbs)
const BY_NOUN = indexBy((rule) => rule.nouns)

/** The rules that a verb of this lemma may fire, those of the phrasal verb first, else in the order of the tables; "call off" is no calling. */
export function rulesOfVerb(lemma: string, particle: string | null): readonly EventRule[] {
  const plain = BY_VERB.get(lemma) ?? []
  if (particle === null) return plain
  const phrasal = BY_VERB.get(`${lemma}_${particle}`) ?? []
  return particle === 'off' ? phrasal : [...phrasal, ...plain]
}

/** The rules that a noun of this lemma may fire. */
export const rulesOfNoun = (lemma: string): readonly EventRule[] => BY_NOUN.get(lemma) ?? []

function indexBy(
  wordsOf: (rule: EventRule) => readonly string[] | undefined,
): ReadonlyMap<string, readonly EventRule[]> {
  const index = new Map<string, EventRule[]>()
  for (const rule of EVENT_RULES)
    for (const word of new Set(wordsOf(rule))) index.set(word, [...(index.get(word) ?? []), rule])
  return index
}
