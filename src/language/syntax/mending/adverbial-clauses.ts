import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isAbove,
  isNoun,
  promote,
  relationAt,
  tagAt,
  wordAt,
  wordBefore,
} from './draft-tree.ts'
import { nounBefore } from './prepositions.ts'

const SUBORDINATOR = /^(?:as|after|before|since|until|till|while|than|once|because|although|though|if|unless|whereas)$/

/** "After the talks failed" with "the talks" as an oblique: a noun between a subordinator and a verb without subject is its subject. */
export function readSubordinate(draft: DraftTree, at: number): void {
  const finite = hasTense(draft, at) || (tagAt(draft, at) === 'VBN' && /^(?:advcl|ccomp)$/.test(relationAt(draft, at)))
  if (!finite || hasSubject(draft, at)) return
  const subject = governedBefore(draft, at)
  if (subject === null || (isAbove(draft, at, subject.noun) && !isOblique(draft, subject.noun, at))) return
  if (isAbove(draft, subject.noun, at)) hang(draft, at, headAt(draft, subject.noun), 'advcl')
  hang(draft, subject.noun, at, hanging(draft, at, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
  hang(draft, subject.mark, at, 'mark')
  if (headAt(draft, at) >= 0) hang(draft, at, headAt(draft, at), 'advcl')
}

/** "A town was shut after a nurse died" with the nurse as when it was: behind "and" the subject of the verb stands before. */
const isOblique = (draft: DraftTree, noun: number, verb: number): boolean =>
  headAt(draft, noun) === verb &&
  /^obl/.test(relationAt(draft, noun)) &&
  relationAt(draft, verb) !== 'root' &&
  hanging(draft, verb, /^(?:cc|mark)$/).length === 0 &&
  /^NN/.test(tagAt(draft, noun)) &&
  !TIMES.test(wordAt(draft, noun))

const TIMES =
  /^(?:\w+day|noon|dawn|dusk|midnight|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "If the truce collapses, Peru would leave" with "collapses" as a second subject: behind "if" it is the verb of its own. */
export function readHiddenPredicate(draft: DraftTree, at: number): void {
  const main = headAt(draft, at)
  const subject = wordBefore(draft, at)
  if (relationAt(draft, at) !== 'nsubj' || wordAt(draft, at + 1) !== ',' || headAt(draft, subject) !== at) return
  const mark = hanging(draft, main, 'mark').find((child) => child < at && SUBORDINATOR.test(wordAt(draft, child)))
  const other = hanging(draft, main, /^nsubj/).some((child) => child > at)
  if (mark === undefined || !other || relationAt(draft, subject) !== 'compound' || !isNoun(draft, subject)) return
  for (const child of hanging(draft, at, /^(?:det|amod|nmod:poss)$/))
    hang(draft, child, subject, relationAt(draft, child))
  hang(draft, subject, at, 'nsubj')
  hang(draft, mark, at, 'mark')
  hang(draft, at, main, 'advcl')
}

/** "After a storm buried part of a town" with "buried" as a modifier of "part": a verb between two nouns behind a subordinator has both. */
export function readHiddenClause(draft: DraftTree, at: number): void {
  const object = headAt(draft, at)
  const subject = at - 1
  if (relationAt(draft, at) !== 'amod' || object <= at || headAt(draft, object) !== subject) return
  const mark = hanging(draft, subject, /^(?:case|mark)$/).find((child) => SUBORDINATOR.test(wordAt(draft, child)))
  if (mark === undefined || !isNoun(draft, subject) || hanging(draft, object, /^(?:case|cc)$/).length > 0) return
  hang(draft, at, headAt(draft, subject), 'advcl')
  hang(draft, subject, at, 'nsubj')
  hang(draft, mark, at, 'mark')
  hang(draft, object, at, 'obj')
}

/** The noun right before a verb that a subordinator seems to govern; an apposition that commas enclose may stand between. */
function governedBefore(draft: DraftTree, at: number): { noun: number; mark: number } | null {
  let noun = wordBefore(draft, at)
  if (wordAt(draft, noun) === ',' && closesApposition(draft, noun - 1)) noun--
  if (!isNoun(draft, noun)) return null
  for (let steps = 0; noun >= 0 && noun < at && steps < 8; steps++) {
    const mark = hanging(draft, noun, /^(?:case|mark)$/).find((child) => SUBORDINATOR.test(wordAt(draft, child)))
    if (mark !== undefined) return { noun, mark }
    if (!/^(?:flat|compound|conj|nmod|appos)/.test(relationAt(draft, noun))) return null
    noun = headAt(draft, noun)
  }
  return null
}

/** Whether a noun behind a comma says what the noun before it is: "the clan, the largest of the gangs". */
function closesApposition(draft: DraftTree, at: number): boolean {
  let noun = at
  while (/^(?:flat|nmod|compound)/.test(relationAt(draft, noun)) && headAt(draft, noun) < noun)
    noun = headAt(draft, noun)
  return relationAt(draft, noun) === 'appos' && headAt(draft, noun) < noun
}

/** ", expressing optimism": a gerund behind a comma tells of the clause, not of the noun or verb next to it. */
export function readCommaGerund(draft: DraftTree, at: number): void {
  if (tagAt(draft, at) !== 'VBG' || wordAt(draft, wordBefore(draft, at)) !== ',') return
  if (!/^(?:acl|conj|parataxis)$/.test(relationAt(draft, at)) || hanging(draft, at, /^(?:cc|nsubj|mark)/).length > 0)
    return
  const verb = verbAbove(draft, at)
  if (verb >= 0 && !(relationAt(draft, at) === 'conj' && tagAt(draft, verb) === 'VBG')) hang(draft, at, verb, 'advcl')
}

/** The nearest verb or predicate above a word, out of relative clauses. */
function verbAbove(draft: DraftTree, at: number): number {
  let next = headAt(draft, at)
  for (let steps = 0; next >= 0 && steps <= draft.words.length; steps++) {
    const predicate = /^VB/.test(tagAt(draft, next)) || hanging(draft, next, 'cop').length > 0
    if (predicate && relationAt(draft, next) !== 'acl:relcl') return next
    next = headAt(draft, next)
  }
  return -1
}

/** "With Ruiz attending the summit" with "attending" as a noun: a name or plural before it does it. */
export function readAbsolute(draft: DraftTree, at: number): void {
  const [mark] = hanging(draft, at, 'case')
  const doer = hanging(draft, at, /^(?:amod|compound|nmod:poss|nsubj)$/).at(-1)
  if (mark === undefined || doer !== at - 1 || wordAt(draft, mark) !== 'with' || !/ing$/.test(wordAt(draft, at))) return
  if (!/^NNP?S$|^NNP$/.test(tagAt(draft, doer)) || tagAt(draft, at) === 'NNS') return
  hang(draft, at, headAt(draft, at), 'advcl')
  hang(draft, mark, at, 'mark')
  hang(draft, doer, at, 'nsubj')
}

/** "The plant, launched in 2013, and …": a bare participle behind noun and comma describes the noun. */
export function readCommaParticiple(draft: DraftTree, at: number): void {
  if (tagAt(draft, at) !== 'VBN' || !/^(?:conj|parataxis)$/.test(relationAt(draft, at))) return
  if (wordAt(draft, at - 1) !== ',' || hanging(draft, at, /^(?:cc|aux|obj|nsubj|xcomp|ccomp)/).length > 0) return
  const noun = nounBefore(draft, at)
  if (noun >= 0 && hanging(draft, at, /^(?:obl|advmod)/).length > 0) hang(draft, at, noun, 'acl')
}

/**
 * "Ruiz, who left after he lost, is back" with "lost" as the verb of the sentence: a verb with a subject on either side of
 * its "after" has the second one only, and the verb without a subject behind it has the first.
 */
export function raiseMainVerb(draft: DraftTree, at: number): void {
  const subjects = hanging(draft, at, /^nsubj/)
  const mark = hanging(draft, at, /^mark$/).find((child) => MARKS.test(wordAt(draft, child))) ?? -1
  const first = subjects.find((child) => child < mark)
  const main = hanging(draft, at, /^(?:ccomp|parataxis|conj|advcl|dep)$/).find(
    (child) => child > at && hasTense(draft, child) && !hasSubject(draft, child),
  )
  if (first === undefined || main === undefined || !subjects.some((child) => child > mark)) return
  promote(draft, main, at, 'advcl')
  hang(draft, first, main, 'nsubj')
  for (const child of hanging(draft, at, /^parataxis$/)) if (child > main) hang(draft, child, main, 'parataxis')
}

const MARKS = /^(?:after|before|when|while|as|since|because|if|once|until)$/

/**
 * "While observers praised the vote, the mission complained" with the mission as one more thing praised and "complained" as
 * what describes it: behind the comma it is the subject of the verb of the sentence.
 */
export function raiseBehindSubordinate(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (noun !== at - 1 || verb < 0 || verb > noun || !isNoun(draft, noun) || relationAt(draft, noun) !== 'obj') return
  const marked = hanging(draft, verb, 'mark').some((child) => SUBORDINATOR.test(wordAt(draft, child)))
  const comma = hanging(draft, verb, 'punct').findLast((child) => wordAt(draft, child) === ',' && child < noun) ?? -1
  const between = draft.words.slice(comma + 1, noun).every((_, offset) => isAbove(draft, noun, comma + 1 + offset))
  if (!marked || comma < verb || !between || !hasSubject(draft, verb)) return
  promote(draft, at, verb, 'advcl')
  hang(draft, noun, at, 'nsubj')
}

/** "Months after she was elected, the cabinet of Ruiz fell" with "fell" as what describes the cabinet: that is its subject, and the fall the sentence. */
export function raiseBehindTime(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (relationAt(draft, noun) !== 'parataxis' || headAt(draft, verb) !== -1 || noun < verb || !isNoun(draft, noun))
    return
  const marked = hanging(draft, verb, 'mark').some((child) => child < verb && SUBORDINATOR.test(wordAt(draft, child)))
  if (!marked || hasSubject(draft, at) || hanging(draft, noun, /^(?:case|cop|nsubj)/).length > 0) return
  promote(draft, at, verb, 'advcl', 'root')
  hang(draft, noun, at, 'nsubj')
}
