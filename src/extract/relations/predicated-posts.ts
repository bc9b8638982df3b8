import { type Document, lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { attribute } from '../attribution/attribution.ts'
import { bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted, isPerson, recent } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { findTitleModifier } from '../lexicon/titles.ts'
import { textOf } from '../names/words.ts'
import { findTitleIn, type HeldTitle } from './held-title.ts'
import { findOfficeCountry, type Story } from './office-country.ts'
import { isNational } from './offices.ts'
import type { RelationDraft } from './relation-draft.ts'

const BEING = /^(?:be|become|remain)$/
const MAKING =
  /^(?:appoint|name|elect|re-?elect|nominate|designate|choose|select|crown|proclaim|install|promote|swear|hire|recruit|reappoint)$/
const SERVING = /^(?:serve|work|act|resign|retire|step|quit|continue|stay|return|start|begin)$/
/** Of these who is followed held the post too: "replaced Cole as governor". */
const FOLLOWING = /^(?:succeed|replace|follow)$/
const CONFIDENCE = 0.8
/** That of a post in the country that the story implies. */
const IMPLIED = 0.5

/** A phrase that may hold a title, and the persons who would hold it. */
interface Held {
  readonly holders: readonly string[]
  readonly phrase: NounPhrase
}

/**
 * Posts that a verb gives: "was Norland’s minister of trade", "became president of Peru", "appointed her attorney
 * general of Peru", "served as governor of Lima". The title stands in the predicate, in the second object or behind "as"
 * or "to"; the body owns it or follows it, or is the country that the story implies. Denied, planned and imagined ones are no posts.
 */
export const findPredicatedPosts = (discourse: Discourse, story: Story): RelationDraft[] =>
  discourse.reading.clauses.flatMap((clause) =>
    titlesOf(discourse, clause).flatMap((held) => toDrafts(discourse, story, clause, held)),
  )

function toDrafts(discourse: Discourse, story: Story, clause: Clause, { holders, phrase }: Held): RelationDraft[] {
  const { document } = discourse.reading
  const plain = /^(?:member|spokes\w+)$/.test(lemmaAt(document, phrase.head))
  const title = holders.length === 0 || plain ? null : findTitleIn(document, phrase)
  if (title === null) return []
  const named = bodyOf(discourse, phrase, title)
  const value = textOf(document, withActing(document, title), title.last)
  const body = named ?? countryImplied(discourse, story, phrase, title)
  if (body === null) return []
  const attribution = attribute(discourse, clause)
  if (attribution.status !== 'asserted' && attribution.status !== 'alleged') return []
  const [first, last] = [Math.min(clause.first, phrase.first), Math.max(clause.last, phrase.last)]
  const confidence = named === null ? IMPLIED : CONFIDENCE
  const evidence = toEvidence(document, first, last, 'holds-position/predicated', confidence, attribution)
  return holders.map((subject) => ({ type: 'holds_position', subject, object: body, value, evidence: [evidence] }))
}

/** "Acting minister": who only acts as one is no more than that. */
const withActing = ({ tokens }: Document, { first }: HeldTitle): number =>
  findTitleModifier(tokens[first - 1]?.text ?? '') === 'acting' ? first - 1 : first

/** The phrases of a clause that may hold a title, each with the persons who would hold it. */
function titlesOf(discourse: Discourse, clause: Clause): Held[] {
  const { lemma, subjects, objects, obliques } = clause
  const persons = (phrases: readonly NounPhrase[]) =>
    phrases.flatMap((phrase) => denoted(discourse, phrase)).filter(isPerson)
  const behind = obliques
    .filter(({ preposition }) => preposition === 'as' || (preposition === 'to' && MAKING.test(lemma)))
    .flatMap(({ phrases }) => phrases)
  if (BEING.test(lemma)) {
    const holders = persons(subjects)
    return objects.map((phrase) => ({ holders: holders.length > 0 ? holders : whoIsBefore(discourse, clause), phrase }))
  }
  if (SERVING.test(lemma) || takesOver(discourse, clause))
    return behind.map((phrase) => ({ holders: persons(subjects), phrase }))
  if (FOLLOWING.test(lemma)) return behind.map((phrase) => ({ holders: persons([...subjects, ...objects]), phrase }))
  if (!MAKING.test(lemma)) return []
  return [...objects, ...behind].map((phrase) => ({
    holders: persons(objects.filter((other) => other !== phrase)),
    phrase,
  }))
}

/** "Took over as governor", "took office as mayor". */
const takesOver = ({ reading: { document } }: Discourse, { lemma, particle, objects }: Clause): boolean =>
  lemma === 'take' && (particle === 'over' || objects.some(({ head }) => lemmaAt(document, head) === 'office'))

/** "Ruiz, who was prime minister until May": a high office that nobody owns is of the country that the story implies. */
function countryImplied(discourse: Discourse, story: Story, phrase: NounPhrase, title: HeldTitle): string | null {
  const { document } = discourse.reading
  const value = textOf(document, title.first, title.last)
  const bare = document.tokens
    .slice(phrase.first, title.first)
    .every(({ lower }) => /^(?:the|an?|former|acting|interim|new)$/.test(lower))
  const owned =
    phrase.possessor !== null || phrase.complements.some(({ preposition }) => /^(?:of|for|at)$/.test(preposition))
  if (!bare || owned || !isNational(value) || isOfSome(discourse, title, value)) return null
  return findOfficeCountry(story, {
    person: '',
    title: value,
    first: title.first,
    last: title.last,
    company: false,
    national: true,
    spoken: false,
  })
}

/** "The union met. Ruiz was elected president": bodies have presidents and secretaries too, so none may have been spoken of. */
const isOfSome = (discourse: Discourse, { first }: HeldTitle, value: string): boolean =>
  !/\b(?:minister|chancellor|king|queen)$/i.test(value) &&
  recent(discourse, first, 1).some(({ entities }) => entities.some((id) => typeOfId(id) === 'organization'))

/** "47 percent for Ana Ruiz, who was mayor": whose name stands before "who", whatever the tree makes of that. */
function whoIsBefore({ reading: { document }, byHead }: Discourse, { role, first }: Clause): readonly string[] {
  if (role !== 'relative' || document.tokens[first]?.lower !== 'who') return []
  const last = document.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  return byHead.get(last)?.entities.filter(isPerson) ?? []
}

/** Whose title it is: who is named before it, or behind "of", "for", "in" or "at". */
function bodyOf(discourse: Discourse, phrase: NounPhrase, title: HeldTitle): string | null {
  const before = bodiesBefore(discourse, { ...phrase, head: title.first })
  const after = complementsOf(discourse.reading, phrase)
    .filter(({ preposition }) => /^(?:of|for|in|at)$/.test(preposition))
    .flatMap(({ phrases }) => phrases.flatMap((complement) => denoted(discourse, complement)))
  const bodies = title.office ? /^(?:country|organization|place)$/ : /^organization$/
  return [...before, ...after].find((id) => bodies.test(typeOfId(id))) ?? null
}
