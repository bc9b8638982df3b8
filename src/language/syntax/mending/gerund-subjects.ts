import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  isPunctuated,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

/**
 * "Boats flying the flag may fish" with "flying" as the verb of the sentence and the flag as what fishes: a gerund without
 * an auxiliary describes the noun right before it, which is the subject of the verb that has a tense.
 */
export function partGerund(draft: DraftTree, at: number): void {
  const [subject] = hanging(draft, at, 'nsubj')
  const [verb] = hanging(draft, at, 'ccomp').filter((child) => child > at && hasTense(draft, child))
  if (tagAt(draft, at) !== 'VBG' || hanging(draft, at, /^(?:aux|cop|obj)/).length > 0) return
  if (subject === undefined || verb === undefined || subject !== at - 1 || hanging(draft, verb, 'mark').length > 0)
    return
  const [object] = hanging(draft, verb, /^nsubj/)
  if (object === undefined || object < at || isPunctuated(draft, at, verb)) return
  promote(draft, verb, at, 'acl')
  for (const early of hanging(draft, at, /^(?:obl|advmod|punct|dep|cc)/))
    if (early < subject) hang(draft, early, verb, relationAt(draft, early))
  for (const late of hanging(draft, at, /^(?:punct|advcl|conj|cc|parataxis)$/))
    if (late > verb) hang(draft, late, verb, relationAt(draft, late))
  hang(draft, subject, verb, 'nsubj')
  hang(draft, object, at, 'obj')
  hang(draft, at, subject, 'acl')
}

/** "Died when a bus carrying pilgrims left the road" with the bus as what carries alone: it is the subject of the verb behind, which has none. */
export function shareGerundSubject(draft: DraftTree, at: number): void {
  const subject = at - 1
  if (headAt(draft, subject) !== at || relationAt(draft, subject) !== 'nsubj' || hanging(draft, at, /^aux/).length > 0)
    return
  const verb = hanging(draft, headAt(draft, at), /^(?:advcl|ccomp|conj)$/).find(
    (child) => child > at && hasTense(draft, child) && !hasSubject(draft, child),
  )
  if (verb === undefined || hanging(draft, verb, /^(?:mark|cc)$/).length > 0 || isPunctuated(draft, at, verb)) return
  const opening = [...hanging(draft, at, /^(?:advmod|mark)$/), ...hanging(draft, verb, 'advmod')]
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, subject, 'acl')
  for (const child of opening) if (child < subject) hang(draft, child, verb, relationAt(draft, child))
}

/** "When a boat carrying migrants sank" with "carrying migrants" as what sank: the gerund has its object, and the noun before it is the subject. */
export function readCarried(draft: DraftTree, at: number): void {
  const subject = at - 1
  const object = headAt(draft, at)
  const verb = headAt(draft, object)
  const main = headAt(draft, subject)
  if (relationAt(draft, at) !== 'amod' || object < at || relationAt(draft, object) !== 'nsubj') return
  if (!isNoun(draft, subject) || headAt(draft, verb) !== subject || verb < object || !hasTense(draft, verb)) return
  const opening = hanging(draft, main, /^(?:advmod|mark)$/).filter(
    (child) => child > main && child < subject && /^(?:when|after|before|as|while|since)$/.test(wordAt(draft, child)),
  )
  hang(draft, verb, main, 'advcl')
  hang(draft, subject, verb, 'nsubj')
  hang(draft, at, subject, 'acl')
  hang(draft, object, at, 'obj')
  for (const child of opening) hang(draft, child, verb, 'advmod')
}
