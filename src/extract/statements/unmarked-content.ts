import type { Clause } from '../../language/syntax/clause.ts'
import { clausesOf, type Discourse } from '../entities/discourse.ts'
import { trimEnd } from './content-end.ts'
import type { Content } from './indirect.ts'

/** "Said that the road was closed, and that the bridge was open": each clause behind "that" is said on its own. */
export function listContents(discourse: Discourse, whole: Content): readonly Content[] {
  const { tokens } = discourse.reading.document
  const joint = tokens
    .slice(whole.first + 1, whole.last)
    .find(
      ({ lower, index }) =>
        /^(?:and|but)$/.test(lower) && tokens[index + 1]?.lower === 'that' && tokens[index + 1]?.upos === 'SCONJ',
    )
  if (joint === undefined) return [whole]
  const before = tokens[joint.index - 1]?.text === ',' ? joint.index - 2 : joint.index - 1
  const rest = listContents(discourse, { first: joint.index + 2, last: whole.last })
  return [{ first: whole.first, last: before }, ...rest]
}

/** Nouns that are said themselves: "said a few words". */
const SAYABLE =
  /^(?:word|thing|something|nothing|anything|prayer|goodbye|farewell|so|it|this|that|much|little|no|yes|name)$/

/** "Norland said a plane with tents would land in Lima": what parsers take for the object is the subject of what is said. */
export function findUnmarked(discourse: Discourse, { verb, lemma, objects, sentence }: Clause): Content | null {
  const { document } = discourse.reading
  const [object] = objects
  if (!/^(?:say|claim|add|believe|think)$/.test(lemma) || object?.first !== verb + 1) return null
  if (SAYABLE.test(document.tokens[object.head]?.lemma ?? '')) return null
  const said = clausesOf(discourse.reading, sentence).find(
    ({ form, verb: other, marker, first }) =>
      form === 'finite' &&
      other > object.last &&
      marker === null &&
      document.tokens[first]?.xpos === 'MD' &&
      !document.tokens.slice(object.last + 1, other).some(({ text, upos }) => text === ',' || upos === 'CCONJ'),
  )
  return said === undefined
    ? null
    : { first: object.first, last: trimEnd(discourse, document.sentences[sentence]?.last ?? said.last) }
}

/** Verbs that say as what something is seen. */
const SEEING =
  /^(?:describe|characteri[sz]e|depict|portray|dismiss|denounce|condemn|brand|label|hail|praise|criticize|criticise|decry|deride|ridicule)$/

/** "Described the vote as largely peaceful": the words behind "as", but not what somebody is ("as president"). */
export function readAs(discourse: Discourse, { verb, lemma, last }: Clause): Content | null {
  const { tokens, sentences } = discourse.reading.document
  if (!SEEING.test(lemma)) return null
  const end = sentences[tokens[verb]?.sentence ?? -1]?.last ?? last
  const as = tokens.slice(verb + 1, end).find(({ lower, text }) => lower === 'as' || /^[,;:]$/.test(text))
  if (as?.lower !== 'as' || tokens[as.index + 1]?.lower === 'well' || tokens[as.index + 1]?.text.match(/["“”]/))
    return null
  const stop = tokens
    .slice(as.index + 1, end + 1)
    .find(({ text, lower }) => /^[,;.:]$/.test(text) || /^(?:and|but)$/.test(lower))
  const to = trimEnd(discourse, (stop?.index ?? end + 1) - 1)
  const bare = to === as.index + 1 && /^(?:NOUN|PROPN)$/.test(tokens[to]?.upos ?? '')
  return to > as.index && !bare ? { first: as.index + 1, last: to } : null
}
