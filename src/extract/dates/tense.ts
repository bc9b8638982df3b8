import type { Token } from '../../language/document.ts'
import type { Direction } from './seek.ts'

const MODAL = /^(?:will|shall|wo|'ll|would|must|should|may|might|can|could)$/
const PLANNED = /^(?:due|scheduled|slated|expected|upcoming|tomorrow|deadline)$/
const PLANS_TO =
  /^(?:set|planned|plans?|planning|hopes?|hoping|hoped|going|poised|aims?|intends?|about|likely|ready|agreed|vowed|promised|wants?|needs?|bound|supposed|invited|called|calls|call)$/
const SCHEDULE =
  /^(?:opens?|begins?|starts?|ends?|meets?|expires?|resumes?|kicks?|runs?|takes?|closes?|votes?|visits?|faces?|goes|go|comes?|arrives?|returns?|falls?)$/
const PRESENT_BE = /^(?:is|are|am|'s|'re|'m)$/
const LINKING = /^(?:stay|remain|keep|get|become)$/
const PAST_AUXILIARY = /^(?:was|were|had|did)$/
const SAY = /^(?:say|claim|believe|think|hope|warn|insist|argue|note|add|predict|report|show|suggest|announce)$/

/**
 * What one word of a sentence tells of time: a modal, a plan or a scheduled present looks ahead, a past form back.
 * Participles leave the answer to their auxiliary; null where the word tells nothing.
 */
export function readTense(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token
  const next = tokens[at + 1]?.lower ?? ''
  if (MODAL.test(token.lower) && token.upos !== 'NOUN' && token.upos !== 'PROPN') return 'future'
  if (PLANNED.test(token.lower) || (PLANS_TO.test(token.lower) && /^(?:to|for)$/.test(next))) return 'future'
  if (token.lower === 'to') return isBe(tokens[at - 1]) ? 'future' : null
  if (token.upos === 'AUX') return readAuxiliary(tokens, at)
  return token.upos === 'VERB' ? readVerb(tokens, at) : null
}

/** Tells whether the word is a verb of saying whose clause may have a time of its own: "said the vote on Friday will …". */
export function introducesClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  return token.upos === 'VERB' && SAY.test(token.lemma) && next !== undefined && next.upos !== 'ADP'
}

function readAuxiliary(tokens: readonly Token[], at: number): Direction {
  const { lower } = tokens[at] as Token
  const next = nextVerb(tokens, at)
  if (PAST_AUXILIARY.test(lower)) return tokens[at + 1]?.lower === 'to' && lower !== 'had' ? 'future' : 'past'
  if (PRESENT_BE.test(lower)) return at === tokens.length - 1 || tokens[at + 1]?.lower === 'to' ? 'future' : null
  if (lower !== 'has' && lower !== 'have') return null
  return next !== null && isPastForm(next) && !/^(?:will|shall|to)$/.test(tokens[at - 1]?.lower ?? '') ? 'past' : null
}

function readVerb(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token
  const auxiliary = auxiliaryBefore(tokens, at)
  if (/ing$/.test(token.lower)) return PRESENT_BE.test(auxiliary?.lower ?? '') ? 'future' : null
  if (auxiliary !== null || tokens[at - 1]?.lower === 'to' || isModifier(tokens, at)) return null
  if (isPastForm(token)) return 'past'
  return SCHEDULE.test(token.lower) ? 'future' : null
}

/** "The proposed summit": a participle between determiner and noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.upos === 'DET' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')
}

function isPastForm({ lower, lemma, upos }: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && lower !== lemma && !/(?:ing|s)$/.test(lower)
}

const isBe = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:is|are|was|were|am|'s|'re)$/.test(token.lower)

function auxiliaryBefore(tokens: readonly Token[], at: number): Token | null {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  const token = tokens[before]
  return token?.upos === 'AUX' || isBe(token) || LINKING.test(token?.lemma ?? '') ? (token ?? null) : null
}

function nextVerb(tokens: readonly Token[], at: number): Token | null {
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  return tokens[next] ?? null
}

const isAdverb = (token: Token | undefined): boolean =>
  token?.upos === 'ADV' || /^(?:not|n't)$/.test(token?.lower ?? '')
