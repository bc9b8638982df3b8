import type { NounPhrase, Phrase } from '../../language/syntax/phrase.ts'
import { type Discourse, denoted } from './discourse.ts'
import { typeOfId } from './reference.ts'

const COLLECTIVE =
  /^(?:official|government|force|troop|army|military|authority|police|president|minister|ministry|leader|lawmaker|regime|delegation|diplomat|soldier|navy|jet|warplane|aircraft|ambassador|envoy|representative|parliament|administration|leadership|state|side|missile|drone|court|prosecutor|security|intelligence|general|commander|team|airstrike|strike|spokesman|spokeswoman|spokesperson|kingdom|republic|federation|company|invasion|action|target|position|base|fighter|stronghold|site|militant|rebel)$/

/** Who acts where a phrase is subject, agent or object: what it denotes, else the country of "Norland’s officials". */
export function actorsOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const own = denoted(discourse, phrase)
  if (own.length > 0) return own
  const named = apposedTo(discourse, phrase)
  if (named.length > 0) return named
  const listed = examplesOf(discourse, phrase)
  if (listed.length > 0) return listed
  const head = discourse.reading.document.tokens[phrase.head]?.lemma ?? ''
  return COLLECTIVE.test(head) ? bodiesBefore(discourse, phrase) : []
}

/** The countries, organizations and persons named before the head: "Norland’s officials", "Russian and Iranian forces". */
export function bodiesBefore(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const found: string[] = []
  for (let at = phrase.first; at < phrase.head; at++) found.push(...(discourse.byHead.get(at)?.entities ?? []))
  return [...new Set(found.filter((id) => /^(?:country|organization|person)$/.test(typeOfId(id))))]
}

/** "His lawyer, Luis Paz, …": the name that says who the phrase before is. */
function apposedTo(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { tokens } = discourse.reading.document
  const phrases = discourse.reading.syntaxes[tokens[phrase.head]?.sentence ?? -1]?.line.phrases ?? []
  const at = phrases.indexOf(phrase)
  const [comma, name, close] = phrases.slice(at + 1, at + 4)
  const apposed =
    at >= 0 && name?.kind === 'noun' && isMark(tokens, comma) && (isMark(tokens, close) || close?.kind === 'stop')
  return apposed ? denoted(discourse, name).filter((id) => typeOfId(id) === 'person') : []
}

const isMark = (tokens: Discourse['reading']['document']['tokens'], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'comma' && tokens[phrase.first]?.text === ','

/** "Groups such as A in X and B in Y": A and B. */
function examplesOf(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { tokens } = discourse.reading.document
  const line = discourse.reading.syntaxes[tokens[phrase.head]?.sentence ?? -1]?.line
  const start = line?.phrases.indexOf(phrase) ?? -1
  if (line === undefined || start < 0) return []
  let next = start + 1
  if (tokens[line.phrases[next]?.first ?? -1]?.text === ',') next++
  if (tokens[line.phrases[next]?.first ?? -1]?.lower === 'such') next++
  if (!/^(?:as|including|like)$/.test(tokens[line.phrases[next]?.first ?? -1]?.lower ?? '')) return []
  return collectExamples(discourse, line.phrases, next)
}

function collectExamples(discourse: Discourse, phrases: readonly Phrase[], marker: number): string[] {
  const { tokens } = discourse.reading.document
  const found: string[] = []
  for (let at = marker + 1; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (phrase === undefined || phrase.kind === 'verb' || phrase.kind === 'stop') break
    const before = tokens[phrases[at - 1]?.first ?? -1]?.lower ?? ''
    if (phrase.kind === 'noun' && /^(?:as|including|like|and|or|,)$/.test(before))
      found.push(...denoted(discourse, phrase))
  }
  return found
}
