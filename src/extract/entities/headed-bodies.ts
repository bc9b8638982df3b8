import { lemmaAt, type Token } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { isRebels, resolveDescribed } from './described-bodies.ts'
import { type Discourse, recent, subjectsOf } from './discourse.ts'
import { typeOfId } from './reference.ts'

/** Sentences within which the last body of a head is meant, and within which the only one is. */
export const [NEAR, STORY] = [6, 40]

/** Words for any body of their kind: what the last sentences were about may be one. */
const COMPANY =
  /^(?:company|firm|utility|carrier|airline|chipmaker|automaker|carmaker|drugmaker|retailer|lender|bank|manufacturer|conglomerate|startup|shipbuilder|broadcaster|charity|nonprofit|organization|organisation|institute|union|watchdog|regulator|club|group|agency|newspaper|network|party)$/

/** Of these, one with words before it may be the one spoken of: "the Brazilian building company"; "the civil defense agency" is another. */
const FIRM =
  /^(?:company|firm|carrier|airline|\w+maker|retailer|lender|manufacturer|conglomerate|startup|shipbuilder|builder|charity)$/

/** Bodies that are no firms by their names. */
const NO_FIRM =
  /(?:union|association|federation|party|ministry|court|commission|council|authority|league|front|university|movement)/

/** Courts, ministries and the like are no companies. */
const isPublic = ({ reading: { document } }: Discourse, first: number, last: number): boolean =>
  document.tokens
    .slice(first, last + 1)
    .some(({ text }) =>
      /^(?:Court|Ministry|Office|Department|Parliament|Senate|Congress|Commission|Council|Police|Army|Government)$/.test(
        text,
      ),
    )

/** A regulator or union is one by its name, as far as that tells anything. */
const mayBe = (noun: string, id: string): boolean =>
  (!/^(?:regulator|watchdog)$/.test(noun) ||
    !/(?:association|union|company|group|party|federation|industries)/.test(id)) &&
  (!FIRM.test(noun) || !NO_FIRM.test(id)) &&
  (noun !== 'union' || !/(?:company|bank|ministry|court|industries|group)/.test(id)) &&
  (noun !== 'party' ||
    !/(?:company|bank|ministry|court|industries|group|union|nations|commission|university|agency)/.test(id))

/** "The company", "the bank": the only organization named in this sentence before it, or in the one before that; else the subject there. */
function resolveCompany(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const noun = lemmaAt(discourse.reading.document, phrase.head)
  const sentence = discourse.reading.document.tokens[phrase.first]?.sentence ?? 0
  for (const at of [sentence, sentence - 1, sentence - 2, sentence - 3]) {
    const named = (discourse.bySentence.get(at) ?? [])
      .filter(({ last }) => last < phrase.first)
      .filter(({ first, last }) => !isPublic(discourse, first, last))
      .flatMap(({ entities }) => entities)
    const [body, other] = new Set(named.filter((id) => typeOfId(id) === 'organization' && mayBe(noun, id)))
    if (body !== undefined && other === undefined) return [body]
    if (other === undefined) continue
    const acting = subjectsOf(discourse, at, phrase.first).filter(
      ([id = '', more]) => more === undefined && typeOfId(id) === 'organization',
    )
    return acting.at(-1) ?? []
  }
  return []
}

/** "The project", "the court", "the party": the last organization whose name has that head, else one that may be called so. */
export function resolveHeaded(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { tokens } = discourse.reading.document
  const noun = tokens[phrase.head]?.lower ?? ''
  if (phrase.possessor !== null || tokens[phrase.first]?.lower !== 'the') return []
  const plain = phrase.last - phrase.first <= 1
  const headed = plain ? bodyHeaded(discourse, phrase, noun) : []
  if (headed.length === 0 && plain && OF_A_BODY.test(noun)) return ownerOfLike(discourse, phrase, noun)
  if (headed.length > 0) return headed
  if (plain && isRebels(lemmaAt(discourse.reading.document, phrase.head))) return resolveDescribed(discourse, phrase)
  if (!COMPANY.test(noun)) return headed
  const described = plain && noun === 'group' ? resolveDescribed(discourse, phrase) : []
  if (described.length > 0) return described
  const company = plain || FIRM.test(noun) ? resolveCompany(discourse, phrase) : []
  return company.length > 0 || !plain ? company : resolveDescribed(discourse, phrase)
}

/** What acts in the name of a body that stands before it when it is first spoken of. */
const OF_A_BODY = /^(?:mission|delegation|contingent)$/

/** "The mission" behind "the United Nations mission": the body that sent it. */
const ownerOfLike = (discourse: Discourse, { first }: NounPhrase, noun: string): readonly string[] =>
  recent(discourse, first, STORY).find(
    ({ last, entities }) =>
      discourse.reading.document.tokens[last + 1]?.lower === noun &&
      entities.every((id) => typeOfId(id) === 'organization'),
  )?.entities ?? []

function bodyHeaded(discourse: Discourse, { first: at }: NounPhrase, noun: string): readonly string[] {
  const { tokens } = discourse.reading.document
  const headed = recent(discourse, at, STORY).filter(
    ({ form, first, last, entities }) =>
      form === 'name' &&
      entities.every((id) => typeOfId(id) === 'organization') &&
      headOfName(tokens.slice(first, last + 1)) === noun,
  )
  const [latest] = headed
  const near = latest !== undefined && (tokens[at]?.sentence ?? 0) - latest.sentence <= NEAR
  const only = headed.every(({ entities }) => entities[0] === latest?.entities[0])
  return latest !== undefined && (near || only) ? latest.entities : []
}

/** The noun that tells what a named body is: that before "of" or "for", else the last. */
function headOfName(words: readonly Token[]): string | undefined {
  const joint = words.findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower))
  return words.at(joint > 0 ? joint - 1 : -1)?.lower
}
