import { isBlame } from './blame-verbs.ts'
import { isContentNoun } from './content-noun.ts'
import { markerOf, predicateAbove } from './hosts.ts'
import { phrasesOf, prepositionOf } from './noun-phrase.ts'
import type { NounPhrase } from './phrase.ts'
import { isRelativePronoun } from './predicates.ts'
import { antecedentsOf } from './relatives.ts'
import type { Findings, Subjects } from './subjects.ts'
import { childrenOf, headOf, lemmaOf, relationOf, type Tree } from './tree.ts'

/** Verbs whose object is the subject of the infinitive behind it: "asked Norland to sign". */
const CONTROL =
  /^(?:ask|urge|call|tell|order|force|allow|help|want|expect|persuade|encourage|invite|request|appeal|require|enable|press|push|warn|instruct|authorize|authorise|permit|compel|convince|command|direct|oblige|pressure|let|make|see|watch|hear|find|leave|keep|cause|believe|consider|teach|remind|advise|lead|nominate|appoint|elect|name|commit|bind|empower|entitle|forbid|prompt|task)$/
/** The subject that a verb without one takes from the verb above: "agreed to sign" from its subject, "asked Norland to sign" from its object. */
export function findController(findings: Findings, at: number, host: number, above: Subjects): readonly NounPhrase[] {
  const { tree, groups } = findings
  const doer = findForDoer(findings, at, host)
  if (doer !== undefined) return [doer]
  const lemma = lemmaOf(tree, host)
  const blamed = isBlame(lemma) && /^(?:of|from|for|into)$/.test(markerOf(tree, at) ?? '')
  const controlled = relationOf(tree, at) === 'xcomp' && CONTROL.test(lemma)
  const objects = blamed || controlled || isInfinitive(findings, at, lemma) ? objectsOf(findings, host) : []
  return objects.length > 0 && groups.get(host)?.passive !== true ? objects : (above.get(host) ?? [])
}

/** "Waited for Norland to sign": who stands right before the infinitive behind "for". */
function findForDoer({ tree, nouns, groups }: Findings, at: number, host: number): NounPhrase | undefined {
  const [to] = groups.get(at)?.form === 'infinitive' ? childrenOf(tree, at, 'mark') : []
  return childrenOf(tree, host, 'obl')
    .filter((node) => prepositionOf(tree, node) === 'for')
    .flatMap((node) => {
      const phrase = nouns.get(node)
      return phrase !== undefined && node + phrase.last - phrase.head + 1 === to ? [phrase] : []
    })[0]
}

/** An infinitive of purpose that the parser hangs on a verb of control all the same. */
const isInfinitive = ({ tree, groups }: Findings, at: number, lemma: string): boolean =>
  /^(?:advcl|ccomp)$/.test(relationOf(tree, at)) &&
  groups.get(at)?.form === 'infinitive' &&
  /^(?:ask|urge|call|tell|order|force|allow|persuade|encourage|invite|require|warn|prompt|lead|push|spur|compel|enable|cause|instruct|authorize|authorise|permit)$/.test(
    lemma,
  )

/** The noun phrases that a verb acts on, or calls "on" or appeals "to". */
function objectsOf({ tree, nouns }: Findings, host: number): NounPhrase[] {
  const nodes = childrenOf(tree, host, /^(?:obj|iobj)$/).slice(0, 1)
  const called = /^(?:call|appeal)$/.test(lemmaOf(tree, host)) ? childrenOf(tree, host, 'obl').slice(0, 1) : []
  return (nodes.length > 0 ? nodes : called).flatMap((node) =>
    isRelativePronoun(tree, node) ? antecedentsOf(tree, node, nouns) : phrasesOf(tree, [node], nouns),
  )
}

/** The subject of a clause that hangs on a noun: the noun it describes, or who has the plan, wish or duty that it fills. */
export function findDescribed(findings: Findings, at: number, above: Subjects): readonly NounPhrase[] {
  const { tree, nouns, groups } = findings
  const noun = headOf(tree, at)
  const phrase = nouns.get(noun)
  if (phrase === undefined) return []
  const filling = groups.get(at)?.form === 'infinitive' || markerOf(tree, at) !== null
  if (!filling || isDoer(tree, noun) || isForDoer(findings, at, noun)) return [phrase]
  const owner = childrenOf(tree, noun, 'nmod:poss')[0]
  const owned = phrase.possessor ?? nouns.get(owner ?? -1)
  if (owned !== undefined) return [owned]
  const host = predicateAbove(tree, at)
  const isSubject = /^nsubj/.test(relationOf(tree, noun))
  return host === null || isSubject || groups.get(at)?.form === 'finite' ? [] : (above.get(host) ?? [])
}

/** "It is hard for the firm to pay", "called for the firm to pay": behind a predicate or a verb, "for" gives the subject. */
const isForDoer = ({ tree, groups }: Findings, at: number, noun: number): boolean =>
  relationOf(tree, noun) === 'obl' && groups.get(at)?.form === 'infinitive' && prepositionOf(tree, noun) === 'for'

/** "The first country to sign", "a judge to decide": the noun itself will do it. */
const isDoer = (tree: Tree, noun: number): boolean =>
  !isContentNoun(lemmaOf(tree, noun)) &&
  childrenOf(tree, noun, 'amod').some((child) =>
    /^(?:first|second|third|last|latest|only|next)$/.test(lemmaOf(tree, child)),
  )
