import { isBlame } from '../blame-verbs.ts'
import { isSpeechVerb } from '../speech-verbs.ts'
import {
  type DraftTree,
  hang,
  hanging,
  hasSubject,
  hasTense,
  headAt,
  isNoun,
  lemmaAt,
  promote,
  relationAt,
  tagAt,
  wordAt,
} from './draft-tree.ts'

/** Verbs of speech and thought whose object is a clause, not a thing: "said the plant would close". */
const STATING =
  /^(?:say|claim|believe|think|note|hope|fear|add|insist|explain|estimate|argue|know|suggest|state|declare|admit|acknowledge|allege|predict|stress|indicate|assert|warn|announce|write)$/

/** "Said the amount had helped" with "the amount" as the object: it is the subject of the clause behind it. */
export function readStatedSubject(draft: DraftTree, at: number): void {
  if (!hasTense(draft, at) || hasSubject(draft, at)) return
  const above = headAt(draft, at)
  if (
    relationAt(draft, at) === 'acl:relcl' &&
    relationAt(draft, above) === 'obj' &&
    STATING.test(lemmaAt(draft, headAt(draft, above)))
  ) {
    if (hanging(draft, at, /^(?:obl|obj|mark|advmod)$/).every((child) => !/^(?:wh|that$)/.test(wordAt(draft, child))))
      promote(draft, at, above, 'nsubj', 'ccomp')
    return
  }
  const [object] = hanging(draft, above, 'obj').filter((child) => child > above && child < at)
  if (relationAt(draft, at) !== 'ccomp' || object === undefined || !STATING.test(lemmaAt(draft, above))) return
  hang(draft, object, at, 'nsubj')
}

/** "Police said Cole, 34, had left" with "said" as an insertion that has Cole for its object: he left, and that is said. */
export function readInsertedReport(draft: DraftTree, at: number): void {
  const said = headAt(draft, at)
  const verb = headAt(draft, said)
  if (relationAt(draft, at) !== 'obj' || relationAt(draft, said) !== 'parataxis' || !STATING.test(lemmaAt(draft, said)))
    return
  if (at > verb || said > at || !hasTense(draft, verb) || hasSubject(draft, verb)) return
  promote(draft, said, verb, 'ccomp')
  hang(draft, at, verb, hanging(draft, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj')
}

/** "Accused Kenya of selling arms" with "selling" as what Kenya is, or as part of "arms": it is what Kenya is blamed for. */
export function readBlame(draft: DraftTree, at: number): void {
  if (!/ing$/.test(wordAt(draft, at)) || !/^(?:of|from|for|into)$/.test(wordAt(draft, at - 1))) return
  const inner = /^(?:compound|amod)$/.test(relationAt(draft, at))
  const noun = headAt(draft, at)
  const top = inner ? headAt(draft, noun) : noun
  const verb = relationAt(draft, top) === 'obj' ? headAt(draft, top) : top
  if (!isBlame(lemmaAt(draft, verb)) || !isObject(draft, at, verb)) return
  if (inner && isNoun(draft, noun)) promote(draft, at, noun, 'obj', 'advcl')
  hang(draft, at, verb, 'advcl')
  hang(draft, at - 1, at, 'mark')
}

/** "He left, saying, “Ties will hold”" with "saying" as what tells of the holding: it tells of the leaving, and the holding is said. */
export function readSaidBehind(draft: DraftTree, at: number): void {
  const content = headAt(draft, at)
  const above = headAt(draft, content)
  if (relationAt(draft, at) !== 'advcl' || content < at || above < 0 || above > at) return
  if (!STATING.test(lemmaAt(draft, at)) || !/^[,:"“‘]$/.test(wordAt(draft, at + 1))) return
  if (!/^(?:conj|parataxis)$/.test(relationAt(draft, content)) || !hasSubject(draft, content)) return
  hang(draft, at, above, 'advcl')
  hang(draft, content, at, 'ccomp')
}

/** "He denied that it failed and said that it works" with "said" as a part of what is denied: who denies goes on. */
export function readSpokenOn(draft: DraftTree, at: number): void {
  const content = headAt(draft, at)
  const speech = headAt(draft, content)
  if (relationAt(draft, at) !== 'conj' || relationAt(draft, content) !== 'ccomp' || hasSubject(draft, at)) return
  const tells = (verb: number) =>
    isSpeechVerb(lemmaAt(draft, verb)) ||
    /^(?:deny|admit|confirm|blame|condemn|denounce|thank|demand)$/.test(lemmaAt(draft, verb))
  const both = tells(at) && tells(speech)
  const alike = tagAt(draft, at) === tagAt(draft, speech) && hasTense(draft, at)
  const shortened =
    tagAt(draft, at) === 'VBN' && tagAt(draft, speech) === 'VBD' && hanging(draft, at, /^aux/).length === 0
  if (both && (alike || shortened)) hang(draft, at, speech, 'conj')
}

/** Verbs of promise whose infinitive tells what is promised. */
const PROMISE = /^(?:agree|pledge|promise|vow|commit|undertake|decide|resolve|plan|offer|refuse|decline)$/

/** "Agreed in the treaty to cooperate" with the infinitive as what describes the treaty: it is what is agreed. */
export function readPromise(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  const infinitive = hanging(draft, at, 'mark').some((child) => wordAt(draft, child) === 'to')
  if (relationAt(draft, at) !== 'acl' || relationAt(draft, noun) !== 'obl' || !infinitive) return
  if (PROMISE.test(lemmaAt(draft, verb)) && hanging(draft, verb, /^(?:obj|xcomp|ccomp)$/).length === 0)
    hang(draft, at, verb, 'xcomp')
}

/** Verbs of will whose infinitive tells what is wanted. */
const INTENT =
  /^(?:plan|intend|hope|want|aim|seek|agree|vow|pledge|promise|threaten|refuse|decline|prepare|decide|try|attempt|offer)$/

/** "Peru plans to build a dam" with the building as what the planning is for: right behind the verb it is what is planned. */
export function readIntended(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  if (!/^(?:advcl|acl)$/.test(relationAt(draft, at)) || !/^VB/.test(tagAt(draft, verb))) return
  if (!INTENT.test(lemmaAt(draft, verb)) || wordAt(draft, verb + 1) !== 'to') return
  if (verb + 1 < at && headAt(draft, verb + 1) === at && hanging(draft, verb, /^(?:obj|xcomp|ccomp)$/).length === 0)
    hang(draft, at, verb, 'xcomp')
}

const isObject = (draft: DraftTree, at: number, verb: number): boolean =>
  hanging(draft, verb, /^(?:obj|iobj|nsubj:pass)$/).some((child) => child < at)
