import { lemmaAt, type Token } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { actorsOf } from '../entities/actors.ts'
import { type Discourse, denoted, isPerson, recent } from '../entities/discourse.ts'
import { type Reference, typeOfId } from '../entities/reference.ts'
import type { EventCandidate, RoleFiller } from './event-draft.ts'

/** What one puts on a paper when one signs it. */
const MARK = /^(?:name|signature|initial|seal)$/
/** Sentences within which an agreement is still what somebody signs, and within which the only one is. */
const [REMEMBERED, STORY] = [4, 40]

/**
 * The agreement that is signed where the verb has none for its object: "put their names to the treaty", "it bears the signatures
 * of both", "Ruiz signed for the government". The nearest of the sentence, else the one told last before.
 */
export function findSigned(discourse: Discourse, { kind, object, first, sentence }: EventCandidate): string | null {
  if (kind !== 'sign' || (object !== null && !MARK.test(lemmaAt(discourse.reading.document, object.head)))) return null
  const distance = ({ last }: Reference): number => Math.abs(last - first)
  const [here] = (discourse.bySentence.get(sentence) ?? [])
    .filter(isAgreement)
    .toSorted((a, b) => distance(a) - distance(b))
  const told = here ?? recentAgreement(discourse, first)
  const main = here === undefined ? mainAgreement(discourse, first, told) : undefined
  return main ?? told?.entities[0] ?? onlyAgreement(discourse, first)
}

/** Another agreement that the story has told of thrice at least where it has told of the latest once: what "Ruiz signed for Peru" is about. */
function mainAgreement(discourse: Discourse, at: number, latest: Reference | undefined): string | undefined {
  const told = recent(discourse, at, STORY).filter(isAgreement)
  const counts = Map.groupBy(told, ({ entities: [id = ''] }) => id)
  const [main] = [...counts].toSorted((a, b) => b[1].length - a[1].length)
  const once = (counts.get(latest?.entities[0] ?? '')?.length ?? 0) === 1
  return once && main !== undefined && main[1].length >= THRICE ? main[0] : undefined
}

const THRICE = 3

/** The agreement told last before a token, in its sentence or the few before. */
export const recentAgreement = (discourse: Discourse, at: number): Reference | undefined =>
  recent(discourse, at, REMEMBERED).find(isAgreement)

function onlyAgreement(discourse: Discourse, at: number): string | null {
  const spoken = recent(discourse, at, STORY).filter(isAgreement)
  const [only, other] = new Set(spoken.flatMap(({ entities }) => entities))
  return other === undefined ? (only ?? null) : null
}

const isAgreement = ({ entities }: Reference): boolean => entities.some((id) => typeOfId(id) === 'agreement')

/**
 * Who signs too: "Ruiz signed for the government and Cole for the rebels", by a verb that is left out; "alongside her colleagues,
 * Tom Cole and Luis Paz", "bears the signatures of Ruiz and Cole", "was signed for Peru by Ruiz and for Chile by Cole", whatever the tree makes of the list.
 */
export function findCosigners(discourse: Discourse, clause: Clause): RoleFiller[] {
  const { sentence, verb } = clause
  const { document } = discourse.reading
  const { last: end = -1 } = document.sentences[sentence] ?? {}
  const rest = document.tokens.slice(verb + 1, end + 1)
  return [
    ...listed(discourse, rest),
    ...joined(discourse, clause, rest),
    ...(clause.passive ? behindBy(discourse, sentence, rest) : []),
    ...(isOfPaper(discourse, clause) ? standing(discourse, sentence, rest) : []),
  ]
}

/** Nothing else is signed: no copies of a book. */
const isOfPaper = (discourse: Discourse, { objects }: Clause): boolean =>
  objects.every((phrase) => denoted(discourse, phrase).some((id) => typeOfId(id) === 'agreement'))

/** The persons named behind "alongside", "together with" or "the signatures of", up to the next verb. */
function listed(discourse: Discourse, rest: readonly Token[]): RoleFiller[] {
  const opening = rest.findIndex(
    ({ lower }, at) =>
      lower === 'alongside' ||
      (lower === 'with' && /^(?:together|along|jointly)$/.test(rest[at - 1]?.lower ?? '')) ||
      (lower === 'of' && MARK.test(rest[at - 1]?.lemma ?? '')),
  )
  if (opening < 0 || rest.slice(0, opening).some(isVerb)) return []
  const behind = rest.slice(opening + 1)
  const end = behind.findIndex(
    (token) => isVerb(token) || /^(?:during|at|after|before|amid|following)$/.test(token.lower),
  )
  return (end < 0 ? behind : behind.slice(0, end)).flatMap(({ index }) => {
    const named = discourse.byHead.get(index)
    return named?.form === 'name' ? toActors(named.entities.filter(isPerson)) : []
  })
}

/** "Signed by the president of Norland Aid, Ana Ruiz, and the head of Sudland Aid, Tom Cole": persons behind "by" whom "and" joins. */
function joined(discourse: Discourse, { sentence, subjects }: Clause, rest: readonly Token[]): RoleFiller[] {
  const { tokens } = discourse.reading.document
  const by = rest.find((token) => token.lower === 'by' || isVerb(token))
  if (by?.lower !== 'by') return []
  const named = personsNamed(discourse, sentence, by.index)
  const signer = named[0]?.entities[0] ?? ''
  if (!subjects.some((phrase) => actorsOf(discourse, phrase).includes(signer))) return []
  const behind = named.findIndex(({ first }, at) => {
    const before = named[at - 1]
    const between = before === undefined ? [] : tokens.slice(before.last + 1, first)
    const [comma, and] = between
    const joins = comma?.lower === 'and' || (comma?.text === ',' && and?.lower === 'and')
    return (
      before !== undefined && (!joins || between.some((token) => isVerb(token) || /^(?:who|by)$/.test(token.lower)))
    )
  })
  return (behind < 0 ? named : named.slice(0, behind)).flatMap(({ entities }) => toActors(entities))
}

/** The person behind each "by", titles and "their commander," passed over. */
function behindBy(discourse: Discourse, sentence: number, rest: readonly Token[]): RoleFiller[] {
  const end = rest.findIndex(isVerb)
  const within = end < 0 ? rest : rest.slice(0, end)
  return within.flatMap(({ lower, index }) => {
    const [named] = lower === 'by' ? personsNamed(discourse, sentence, index) : []
    const between = within.filter((token) => token.index > index && token.index < (named?.first ?? index))
    const others = between.findIndex((token) => token.lower === 'and')
    const unnamed = others < 0 || between.slice(0, others).every(({ upos }) => upos !== 'PROPN')
    return named === undefined || !unnamed || between.some((token) => /^(?:by|for|who|in|on)$/.test(token.lower))
      ? []
      : toActors(named.entities)
  })
}

/** The names of single persons from a token on, in text order. */
const personsNamed = ({ bySentence }: Discourse, sentence: number, from: number): Reference[] =>
  (bySentence.get(sentence) ?? [])
    .filter(
      ({ form, first, entities }) =>
        form === 'name' && first >= from && entities.length === 1 && entities.every(isPerson),
    )
    .toSorted((a, b) => a.first - b.first)

const isVerb = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'AUX'
const toActors = (persons: readonly string[]): RoleFiller[] => persons.map((entity) => ({ role: 'actor', entity }))

/** Who is named in front of the second "for", "on behalf of" of a verb. */
function standing(discourse: Discourse, sentence: number, rest: readonly Token[]): RoleFiller[] {
  const [opening] = rest
  const stand = rest.filter(({ index }) => isFor(discourse, index)).map(({ index }) => index)
  if (stand.length < 2) return []
  const named = personsNamed(discourse, sentence, opening?.index ?? 0)
  return stand.slice(1).flatMap((at, place) => {
    const [signer] = named.filter(({ first, last }) => first > (stand[place] ?? 0) && last < at)
    return signer === undefined || !opensSigner(discourse, signer, stand[place] ?? 0) ? [] : toActors(signer.entities)
  })
}

/** "For", "on behalf of". */
const isFor = ({ reading: { document } }: Discourse, at: number): boolean =>
  document.tokens[at]?.lower === 'for' ||
  (document.tokens[at]?.lower === 'behalf' && document.tokens[at - 1]?.lower === 'on')

/** "And", or a comma of a list, with titles alone between it and the name. */
function opensSigner({ reading: { document } }: Discourse, { first }: Reference, after: number): boolean {
  const before = document.tokens.slice(after + 1, first)
  const joint = before.findLastIndex(({ lower }) => /^(?:,|;|and|while)$/.test(lower))
  return joint >= 0 && before.slice(joint + 1).every(({ upos }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos))
}
