import { lemmaAt } from '../../../language/document.ts'
import type { Clause } from '../../../language/syntax/clause.ts'
import { findSense, type Sense } from '../../lexicon/capital-words.ts'
import { findReportingVerb } from '../../lexicon/reporting-verbs.ts'
import type { Name } from '../../names/name.ts'
import { sentenceEnd } from '../../names/words.ts'
import type { Reading } from '../../reading.ts'
import { isPaired } from './list.ts'

/** Verbs that tell by their object: "has nine million residents" is said of a city, "has no plans" of a state. */
const HAVING = /^(?:have|see|record|get|need|boast|suffer|lack|lose)$/

/** Sense by the words of a clause, and whether they tell it or it is only usual. */
interface Verdict {
  readonly sense: Sense
  readonly told: boolean
}

const told = (sense: Sense): Verdict => ({ sense, told: true })
const usual = (sense: Sense): Verdict => ({ sense, told: false })

/**
 * As subject or object of verbs. What a verb tells goes before company ("Tokyo and Seoul" are countries), and that
 * before what is usual: a country as subject or object, a city where something befalls it or nothing is said of it.
 */
export function readRole(reading: Reading, name: Name): Sense {
  const verdicts = clausesAt(reading, name.first).flatMap((clause) => judge(reading, clause, name) ?? [])
  if (verdicts.length === 0) verdicts.push(judgeVerbBefore(reading, name))
  const has = (sense: Sense, isTold: boolean) => verdicts.some((one) => one.sense === sense && one.told === isTold)
  if (has('country', true)) return 'country'
  if (has('city', true)) return 'city'
  return isPaired(reading, name) || has('country', false) ? 'country' : 'city'
}

/** The clauses of the sentence that holds token `at`. */
export const clausesAt = (reading: Reading, at: number): readonly Clause[] =>
  reading.syntaxes[reading.document.tokens[at]?.sentence ?? -1]?.clauses ?? []

function judge(reading: Reading, clause: Clause, name: Name): Verdict | null {
  const isName = ({ head }: { readonly head: number }) =>
    (head >= name.first && head <= name.last) || isRelativeOf(reading, name, head)
  if (clause.subjects.some(isName)) return judgeSubject(reading, clause)
  if (!clause.objects.some(isName)) return null
  const sense = findSense(clause.passive ? 'passive' : 'object', clause.lemma, 'VERB')
  return sense === null ? usual(clause.passive ? 'city' : 'country') : told(sense)
}

/** "Rome, which …": the pronoun right behind speaks of the name. */
function isRelativeOf({ document }: Reading, { last }: Name, at: number): boolean {
  const behind = document.tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  return at === behind && /^(?:which|who|that)$/.test(document.tokens[at]?.lower ?? '')
}

function judgeSubject(reading: Reading, clause: Clause): Verdict {
  if (clause.lemma === 'be') return judgeComplement(reading, clause)
  if (HAVING.test(clause.lemma)) return judgeObject(reading, clause)
  const sense = findSense('subject', clause.lemma, 'VERB')
  if (sense !== null) return told(sense)
  return findReportingVerb(clause.lemma) === null ? usual('country') : told('country')
}

/** "Rome is ready", "Rome is against the plan", "Rome is the largest city": what is said to be. */
function judgeComplement({ document }: Reading, { verb }: Clause): Verdict {
  const rest = document.tokens.slice(verb + 1, sentenceEnd(document, verb) + 1)
  const end = rest.findIndex(({ upos }) => /^(?:NOUN|VERB|PUNCT)$/.test(upos))
  for (const { lemma, upos } of rest.slice(0, end + 1)) {
    const sense = findSense('copula', lemma, upos)
    if (sense !== null) return told(sense)
  }
  return usual('city')
}

function judgeObject({ document }: Reading, { objects }: Clause): Verdict {
  const senses = objects.map(({ head }) => findSense('owned', lemmaAt(document, head), 'NOUN'))
  return senses.includes('city') ? told('city') : usual('country')
}

/** "Urged Rome to …": a verb right before, where the clauses tell no role. */
function judgeVerbBefore({ document }: Reading, { first }: Name): Verdict {
  const verb = document.tokens[first - 1]
  const sense =
    verb?.upos === 'VERB' ? (findSense('object', verb.lemma, 'VERB') ?? findSense('given', verb.lemma, 'VERB')) : null
  return sense === null ? usual('city') : told(sense)
}
