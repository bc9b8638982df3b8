import type { Token } from '../document.ts'
import type { VerbGroup } from './phrase.ts'

const NEGATION = new Set(['not', "n't", 'never', 'no'])
const MODAL = new Set(['may', 'might', 'could', 'would', 'should', 'can', 'must', 'ca'])
const FUTURE = new Set(['will', 'shall', 'wo', "'ll"])
const PAST_PARTICIPLE = new Set(
  'taken given seen known shown written spoken driven begun drawn grown thrown chosen broken frozen stolen beaten forgotten gone done born borne fallen risen hidden sworn torn worn withdrawn overthrown undertaken'.split(
    ' ',
  ),
)
const AMBIGUOUS =
  /^(?:held|made|led|built|sent|sold|told|met|won|lost|found|brought|bought|caught|fought|sought|taught|thought|kept|left|meant|said|paid|laid|put|set|cut|hit|hurt|let|shut|shot|struck|hung|dealt|bound|wound|fed|bred|fled|read|run|come|become|overcome)$/

/** Reads the verb group that begins at token `at` and ends before `end`, or null where none begins. */
export function readVerbGroup(tokens: readonly Token[], at: number, end: number): VerbGroup | null {
  let next = at
  let head = -1
  while (next < end && belongs(tokens, next, at, end)) {
    const { upos } = tokens[next] as Token
    if (upos === 'VERB' || upos === 'AUX') head = next
    next++
    if (upos === 'VERB' && !isPerfect(tokens, head, end)) break
  }
  if (head < 0) return null
  const last =
    tokens[head]?.upos === 'AUX' && head + 1 < end && NEGATION.has(tokens[head + 1]?.lower ?? '') ? head + 1 : head
  const features = describe(tokens.slice(at, head + 1))
  return { kind: 'verb', first: at, last, head, ...features, negated: features.negated || last > head }
}

function belongs(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const token = tokens[at] as Token
  if (token.upos === 'VERB' || token.upos === 'AUX') return true
  if (token.lower === 'to')
    return at === first
      ? leadsToVerb(tokens, at + 1, end)
      : isAuxiliary(tokens, at - 1) && leadsToVerb(tokens, at + 1, end)
  if (token.upos === 'PART' || token.upos === 'ADV') return at > first || leadsToVerb(tokens, at, end)
  return false
}

/** "Having borne", where the tagger calls the auxiliary a verb. */
function isPerfect(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[at + 1]
  return tokens[at]?.lemma === 'have' && at + 1 < end && after?.upos === 'VERB' && isParticiple(after)
}

const isAuxiliary = (tokens: readonly Token[], at: number): boolean => tokens[at]?.upos === 'AUX'

function leadsToVerb(tokens: readonly Token[], at: number, end: number): boolean {
  let next = at
  while (next < end && (tokens[next]?.upos === 'ADV' || NEGATION.has(tokens[next]?.lower ?? ''))) next++
  return next < end && /^(?:VERB|AUX)$/.test(tokens[next]?.upos ?? '')
}

type Features = Pick<VerbGroup, 'form' | 'passive' | 'negated' | 'modality'>

function describe(words: readonly Token[]): Features {
  const verb = words.at(-1) as Token
  const auxiliaries = words
    .slice(0, -1)
    .filter((word) => word.upos === 'AUX' || word.upos === 'VERB' || word.lower === 'to')
  const passive = isParticiple(verb) && /^(?:be|being|get)$/.test(auxiliaries.at(-1)?.lemma ?? '')
  return {
    form: readForm(words[0] as Token, verb, auxiliaries),
    passive,
    negated: words.some((word) => NEGATION.has(word.lower)),
    modality: readModality(auxiliaries),
  }
}

function readForm(first: Token, verb: Token, auxiliaries: readonly Token[]): VerbGroup['form'] {
  if (first.lower === 'to') return 'infinitive'
  const lead = auxiliaries[0] ?? verb
  if (/ing$/.test(lead.lower) && lead.lemma !== lead.lower) return 'gerund'
  return PAST_PARTICIPLE.has(lead.lower) && lead === verb ? 'participle' : 'finite'
}

function readModality(auxiliaries: readonly Token[]): VerbGroup['modality'] {
  if (auxiliaries.some((word) => FUTURE.has(word.lower))) return 'future'
  if (auxiliaries.some((word) => MODAL.has(word.lower))) return 'modal'
  const [be, to] = auxiliaries
  return be?.lemma === 'be' && to?.lower === 'to' ? 'future' : 'none'
}

/** Tells whether the form may be a past participle. */
export function isParticiple(token: Token): boolean {
  return /ed$/.test(token.lower) || PAST_PARTICIPLE.has(token.lower) || AMBIGUOUS.test(token.lower)
}
