import type { Token } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Status } from '../../model/evidence.ts'
import type { Reading } from '../reading.ts'

/** Words before a noun for an event that say how it stands, and what they say. */
const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['alleged', 'alleged'],
  ['suspected', 'alleged'],
  ['supposed', 'alleged'],
  ['purported', 'alleged'],
  ['claimed', 'alleged'],
  ['possible', 'hypothetical'],
  ['potential', 'hypothetical'],
  ['hypothetical', 'hypothetical'],
  ['feared', 'hypothetical'],
  ['planned', 'planned'],
  ['proposed', 'planned'],
  ['upcoming', 'planned'],
  ['forthcoming', 'planned'],
  ['scheduled', 'planned'],
  ['intended', 'planned'],
  ['impending', 'planned'],
  ['no', 'negated'],
  ['cancelled', 'negated'],
  ['canceled', 'negated'],
  ['aborted', 'negated'],
  ['averted', 'negated'],
])

/** What a word before a noun for an event says of how it stands; null for other words. */
export const statusOfWord = (lower: string): Status | null => STATUSES.get(lower) ?? null

const CALLED_OFF = /^(?:cancel|scrap|abandon|call_off|avert|prevent|avoid)$/
const SET = /^(?:plan|schedule|propose|prepare)$/

/** "Charged with the murder of Ruiz", "on suspicion of arson": nobody has found it true. */
const isCharged = (tokens: readonly Token[], first: number): boolean =>
  /^(?:of|with|for|in)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:charged|accused|suspected|suspicion|charges?|accusations?|allegations?|indicted|wanted|tried)$/.test(
    tokens[first - 2]?.lower ?? '',
  )

/** "Warned of a war", "fears an attack". */
const isFeared = ({ lemma, objects, obliques }: Clause, noun: NounPhrase): boolean =>
  (/^(?:fear|risk|predict)$/.test(lemma) && objects.includes(noun)) ||
  (lemma === 'warn' && obliques.some(({ preposition, phrases }) => preposition === 'of' && phrases.includes(noun)))

/** How an event stands by the words before its noun, or by what is done to it: "the alleged killing", "canceled a trip"; null where none tells. */
export function statusOfNoun({ document, syntaxes }: Reading, noun: NounPhrase): Status | null {
  const before = document.tokens.slice(noun.first, noun.head).map(({ lower }) => statusOfWord(lower))
  const told = before.findLast((status) => status !== null)
  if (told !== undefined) return told
  if (isCharged(document.tokens, noun.first)) return 'alleged'
  const clauses = syntaxes[document.tokens[noun.head]?.sentence ?? -1]?.clauses ?? []
  if (clauses.some((clause) => isFeared(clause, noun))) return 'hypothetical'
  const done = clauses.find(({ objects }) => objects.includes(noun))
  if (done === undefined || done.negated) return null
  const verb = done.particle === null ? done.lemma : `${done.lemma}_${done.particle}`
  return CALLED_OFF.test(verb) ? 'negated' : SET.test(verb) && !done.passive ? 'planned' : null
}
