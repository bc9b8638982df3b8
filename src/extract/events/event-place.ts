import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase, Oblique } from '../../language/syntax/phrase.ts'
import { complementsOf } from '../entities/complements.ts'
import { clausesOf, type Discourse, denoted, isSite } from '../entities/discourse.ts'
import type { EventCandidate } from './event-draft.ts'
import { findHarm } from './harm.ts'
import { findHolding } from './holding.ts'

/** Where it happens: the place or country that "in", "at" or "near" gives in its own words. */
export function findEventPlace(discourse: Discourse, { clause, noun, kind }: EventCandidate): string | null {
  const own =
    noun === null
      ? [
          ...untilPurpose(clause?.obliques ?? []),
          ...(SITED.test(kind) ? behindObjects(clause) : []),
          ...(LOCAL.test(kind) ? behindDoers(discourse, clause) : []),
          ...placesMeanwhile(discourse, clause),
        ]
      : [
          ...complementsOf(discourse.reading, noun),
          ...conveningPlaces(discourse, noun),
          ...(findHolding(discourse, noun)?.obliques ?? []),
          ...(findHarm(discourse, noun)?.obliques ?? []),
        ]
  const located = own
    .filter(
      ({ preposition }) =>
        /^(?:in|at|near|outside|off)$/.test(preposition) ||
        (SPREAD.test(kind) && /^(?:through|across)$/.test(preposition)),
    )
    .flatMap(({ phrases }) => phrases.flatMap(withSites))
  const told = located.flatMap((phrase) => denoted(discourse, phrase)).find(isSite)
  return told ?? (noun === null && clause?.governor === null ? sceneOf(discourse, clause) : null)
}

/** "In Lima, the country’s largest city, police fired …": the place that opens the sentence. */
function sceneOf({ reading: { document }, bySentence }: Discourse, { sentence }: Clause): string | null {
  const { first = -1 } = document.sentences[sentence] ?? {}
  if (document.tokens[first]?.lower !== 'in') return null
  const scene = bySentence.get(sentence)?.find((reference) => reference.first === first + 1)
  return scene !== undefined && document.tokens[scene.last + 1]?.text === ','
    ? (scene.entities.find(isSite) ?? null)
    : null
}

/** "At a market in Lima": the phrase, and where it is in turn. */
const withSites = (phrase: NounPhrase): readonly NounPhrase[] => [
  phrase,
  ...phrase.complements.flatMap(({ preposition, phrases }) => (preposition === 'in' ? phrases : [])),
]

/** Events whose object is where they happen: "killed two men in Lima", "signed a pact in Oslo". */
const SITED = /^(?:sign|attack|kill|arrest|seize|rescue|meet)$/

/** What moves or spreads: "marched through Lima", "raged across Peru". */
const SPREAD = /^(?:protest|disaster|war)$/

const behindObjects = (clause: Clause | null): readonly Oblique[] =>
  clause?.objects.flatMap(({ complements }) => complements) ?? []

/** What police, courts and crowds do they do where they are: "protesters in Lima threw stones", "was jailed by a court in Lima". */
const LOCAL = /^(?:protest|attack|arrest|seize|accuse|investigate|release|rescue)$/

/** Behind a subject that nobody names: whoever has a name may act elsewhere. */
const behindDoers = (discourse: Discourse, clause: Clause | null): readonly Oblique[] =>
  (clause?.subjects ?? [])
    .filter((phrase) => denoted(discourse, phrase).length === 0)
    .flatMap(({ complements }) => complements.filter(({ preposition }) => preposition === 'in'))

/** "Thirty died when a bus plunged into a river in Peru": the same happening. */
const placesMeanwhile = ({ reading }: Discourse, clause: Clause | null): readonly Oblique[] =>
  clause === null
    ? []
    : clausesOf(reading, clause.sentence)
        .filter(({ governor, marker }) => governor === clause.index && marker === 'when')
        .flatMap(({ obliques }) => obliques)

/** "For its war in Norland" says what for, not where. */
function untilPurpose(obliques: readonly Oblique[]): readonly Oblique[] {
  const purpose = obliques.findIndex(({ preposition }) => preposition === 'for')
  return purpose < 0 ? obliques : obliques.slice(0, purpose)
}

/** "The summit convened in Kazan": a participle that describes the noun has its place. */
function conveningPlaces(discourse: Discourse, noun: NonNullable<EventCandidate['noun']>) {
  return clausesOf(discourse.reading, discourse.reading.document.tokens[noun.head]?.sentence ?? -1)
    .filter(({ objects }) => objects.includes(noun))
    .flatMap(({ obliques }) => obliques)
}
