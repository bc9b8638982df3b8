import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf, denotedWithin, namedAt } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'

const BEING = /^(?:be|become|remain)$/

/** A phrase that says what somebody is. */
export interface Description {
  readonly subjects: readonly string[]
  readonly phrase: NounPhrase
  /** Token of the noun that tells the relation. */
  readonly head: number
  /** Whether who is behind the phrase may be meant: not behind a name, which has what follows to itself. */
  readonly open: boolean
  /** The words that make the evidence. */
  readonly extent: readonly [first: number, last: number]
  /** The clause that says so, where a verb does. */
  readonly clause: Clause | null
}

/** What the text says that somebody is: in an apposition, before a name, or in a predicate. */
export function describe(discourse: Discourse): Description[] {
  const nouns = discourse.reading.syntaxes.flatMap((syntax) => syntax.nouns)
  return [
    ...nouns.flatMap((phrase) => describeApposed(discourse, phrase)),
    ...nouns.flatMap((phrase) => describeBefore(discourse, phrase)),
    ...discourse.reading.clauses.flatMap((clause) => describePredicate(discourse, clause)),
  ]
}

/** "Its president, Ana Ruiz", "Luis Paz, a cousin of Ruiz". */
function describeApposed(discourse: Discourse, phrase: NounPhrase): Description[] {
  return phrase.appositions.flatMap((apposition) => {
    const pair = [
      [phrase, apposition],
      [apposition, phrase],
    ] as const
    return pair.flatMap(([named, whole]): Description[] => {
      const subjects = denoted(discourse, named)
      const described = oneOf(discourse, whole)
      const extent = [
        Math.min(named.first, described.first),
        Math.max(named.last, lastOf(discourse, described)),
      ] as const
      return subjects.length === 0
        ? []
        : [{ subjects, phrase: described, head: described.head, open: true, extent, clause: null }]
    })
  })
}

/** "One of its founders": the founders. */
const oneOf = ({ reading: { document } }: Discourse, phrase: NounPhrase): NounPhrase =>
  (document.tokens[phrase.head]?.lower === 'one' &&
    phrase.complements.find(({ preposition }) => preposition === 'of')?.phrases[0]) ||
  phrase

/** "Peru captain Ana Ruiz": the words before the name within its phrase. */
function describeBefore(discourse: Discourse, phrase: NounPhrase): Description[] {
  const name = discourse.byHead.get(phrase.last)
  if (name?.form !== 'name' || name.first <= phrase.first || phrase.last !== phrase.head) return []
  const head = name.first - 1
  return [
    {
      subjects: name.entities,
      phrase,
      head,
      open: false,
      extent: [phrase.first, phrase.last],
      clause: null,
    },
  ]
}

function describePredicate(discourse: Discourse, clause: Clause): Description[] {
  if (!BEING.test(clause.lemma)) return []
  const subjects = clause.subjects.flatMap((phrase) => actorsOf(discourse, phrase))
  const extent = [clause.first, clause.last] as const
  return clause.objects.map((phrase) => ({ subjects, phrase, head: phrase.head, open: true, extent, clause }))
}

/** Who owns the noun or stands before it; not whoever the owner is called after: "the Peruvian company’s founder". */
export function ownersBefore(discourse: Discourse, phrase: NounPhrase, end: number): string[] {
  const from = phrase.possessor === null ? phrase.first : phrase.possessor.head
  const found: string[] = []
  for (let at = from; at < end; at++) found.push(...namedAt(discourse, at))
  return found
}

/** Who stands behind the phrase with one of the prepositions. */
export const ownersBehind = (discourse: Discourse, phrase: NounPhrase, prepositions: readonly string[]): string[] =>
  complementsOf(discourse.reading, phrase)
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) =>
      phrases.flatMap((complement) => {
        const within = denotedWithin(discourse, complement)
        if (within.length > 0) return within
        const state = organOf(discourse, complement)
        return state.length > 0 ? state : namedBehind(discourse, complement)
      }),
    )

/** "The head of the central bank of Peru", "the commander of Peru’s navy": the country whose organ it is. */
function organOf(discourse: Discourse, phrase: NounPhrase): string[] {
  if (!ORGAN.test(discourse.reading.document.tokens[phrase.head]?.lemma ?? '')) return []
  const behind = complementsOf(discourse.reading, phrase)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ phrases }) => phrases.flatMap((complement) => denoted(discourse, complement)))
  return [...ownersBefore(discourse, phrase, phrase.head), ...behind].filter((id) => typeOfId(id) === 'country')
}

const ORGAN =
  /^(?:bank|army|navy|military|police|force|parliament|senate|court|intelligence|guard|assembly|legislature|agency|service)$/

/** "The leader of the third partner, the Green Party,": the name between two marks, whatever the tree hangs it on. */
function namedBehind({ reading: { document }, bySentence }: Discourse, { last }: NounPhrase): readonly string[] {
  const { tokens } = document
  if (tokens[last + 1]?.text !== ',') return []
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2
  const named = (bySentence.get(tokens[last]?.sentence ?? -1) ?? []).find(
    ({ form, first }) => form === 'name' && first === at,
  )
  return named !== undefined && /^[,.;]$/.test(tokens[named.last + 1]?.text ?? '') ? named.entities : []
}

const lastOf = (discourse: Discourse, phrase: NounPhrase): number =>
  Math.max(
    phrase.last,
    ...complementsOf(discourse.reading, phrase).flatMap(({ phrases }) => phrases.map(({ last }) => last)),
  )
