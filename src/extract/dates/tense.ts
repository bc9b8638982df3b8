import type { Token } from '../../language/document.ts'
import type { Direction } from './seek.ts'

const PLANNED = /^(?:due|scheduled|slated|expected|upcoming|tomorrow|deadline|postponed|adjourned|rescheduled|invited)$/
const PLANS_TO =
  /^(?:set|planned|plans?|planning|hopes?|hoping|hoped|going|poised|aims?|intends?|about|likely|ready|agreed|vowed|promised|wants?|needs?|bound|supposed|invited|called|calls|call)$/
const SCHEDULE =
  /^(?:opens?|begins?|starts?|ends?|meets?|expires?|resumes?|kicks?|runs?|takes?|closes?|votes?|visits?|faces?|goes|go|comes?|arrives?|returns?|falls?)$/
/** What is expected of somebody lies ahead: "they expect the storm to pass on Tuesday". */
const EXPECTING = /^(?:expect|forecast|predict|project|want|hope|intend|plan|need)s?$/
const LINKING = /^(?:stay|remain|keep|get|become)s?$/
const SAY = /^(?:say|claim|believe|think|hope|warn|insist|argue|note|add|predict|report|show|suggest|announce)$/

/**
 * What one word of a sentence tells of time: a modal, a plan or a scheduled present looks ahead, a past form back.
 * Participles leave the answer to their auxiliary; null where the word tells nothing.
 */
export function readTense(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const forward = next?.lower === 'for' || (next?.lower === 'to' && next.xpos !== 'IN')
  if (token.xpos === 'MD' || (token.lower === 'planned' && token.deprel === 'acl')) return 'future'
  if (PLANNED.test(token.lower) || (PLANS_TO.test(token.lower) && forward)) return 'future'
  if (token.xpos === 'TO') return tokens[at - 1]?.lemma === 'be' ? 'future' : null
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
  const { xpos, lemma } = tokens[at] as Token
  const to = tokens[at + 1]?.xpos === 'TO'
  if (xpos === 'VBD') return to && lemma === 'be' ? 'future' : 'past'
  if (!/^VB[PZ]$/.test(xpos)) return null
  if (lemma === 'be') return to || at === tokens.length - 1 ? 'future' : null
  return lemma === 'have' && !to ? 'past' : null
}

function readVerb(tokens: readonly Token[], at: number): Direction {
  const { xpos, lower, deprel } = tokens[at] as Token
  const auxiliary = auxiliaryOf(tokens, at)
  if (xpos === 'VBG') return auxiliary !== null && isPresentBe(auxiliary) ? 'future' : null
  if (auxiliary !== null || tokens[at - 1]?.xpos === 'TO' || deprel === 'amod') return null
  if (/^VB[DN]$/.test(xpos)) return 'past'
  return SCHEDULE.test(lower) || EXPECTING.test(lower) ? 'future' : null
}

const isPresentBe = ({ lemma, xpos }: Token): boolean => lemma === 'be' && /^VB[PZ]$/.test(xpos)

/** The last auxiliary that hangs on a verb, or the linking verb that has it for its complement: "remained closed". */
function auxiliaryOf(tokens: readonly Token[], at: number): Token | null {
  const { index, head } = tokens[at] as Token
  const before = tokens.slice(0, at).findLast((token) => token.head === index && /^(?:aux|cop)/.test(token.deprel))
  const near = [tokens.find((token) => token.index === head), tokens[at - 1]]
  return before ?? near.find((token) => LINKING.test(token?.lemma ?? '')) ?? null
}
