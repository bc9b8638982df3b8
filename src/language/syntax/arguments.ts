import { isNominal, phrasesOf, prepositionOf, readObliques } from './noun-phrase.ts'
import { complementChain, type NounPhrase, type Oblique } from './phrase.ts'
import { copulaOf, isPredicate, isRelativePronoun, verbOf } from './predicates.ts'
import { antecedentsOf, gapOf, isSentential } from './relatives.ts'
import type { Findings, Subjects } from './subjects.ts'
import { childrenOf, headOf, lemmaOf, lowerOf, relationOf, type Tree } from './tree.ts'

/** What takes part in a clause, in the active voice. */
export interface Arguments {
  readonly subjects: readonly NounPhrase[]
  readonly objects: readonly NounPhrase[]
  readonly obliques: readonly Oblique[]
}

/** Verbs whose nominal complement says what the subject or object is, or becomes. */
const NAMING =
  /^(?:become|remain|stay|elect|appoint|name|call|make|consider|declare|nominate|choose|crown|proclaim|label|dub|term|brand|deem)$/

/** Reads what takes part in the clause of a predicate, with agents of the passive as subjects. */
export function readArguments(findings: Findings, at: number, subjects: Subjects): Arguments {
  const passive = findings.groups.get(at)?.passive === true
  const surface = subjects.get(at) ?? []
  const own = readObjects(findings, at).filter((phrase) => !surface.includes(phrase))
  const obliques = readAllObliques(findings, at, own)
  if (!passive) return { subjects: surface, objects: own, obliques }
  const ownAgents = agentsOf(findings, at)
  const fellow = fellowOf(findings, at)
  const agents = ownAgents.length > 0 || fellow === null ? ownAgents : agentsOf(findings, fellow)
  const told = obliques.length > 0 || fellow === null ? obliques : readAllObliques(findings, fellow, [])
  return {
    subjects: agents,
    objects: [...surface, ...own],
    obliques: told.filter(({ phrases }) => !phrases.some((phrase) => agents.includes(phrase))),
  }
}

/** "Was shot and killed by Ruiz in Lima": another passive right beside this one, with which it shares what stands behind both. */
function fellowOf({ tree, groups }: Findings, at: number): number | null {
  const beside = [...(relationOf(tree, at) === 'conj' ? [headOf(tree, at)] : []), ...childrenOf(tree, at, 'conj')]
  return beside.find((other) => groups.get(other)?.passive === true && isBeside(tree, at, other)) ?? null
}

const isBeside = (tree: Tree, a: number, b: number): boolean => {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  return (
    last - first <= 3 &&
    /^(?:and|or|then|,)$/.test(lowerOf(tree, last - 1)) &&
    /^(?:and|or|,|then)$/.test(lowerOf(tree, first + 1))
  )
}

/** "By Ruiz": who acts in the passive. */
function agentsOf({ tree, nouns }: Findings, at: number): NounPhrase[] {
  const by = childrenOf(tree, at, /^(?:obl|obl:agent)$/).filter(
    (child) => child > at && prepositionOf(tree, child) === 'by',
  )
  const labelled = by.filter((child) => relationOf(tree, child) === 'obl:agent')
  return phrasesOf(tree, labelled.length > 0 ? labelled : by, nouns)
}

function readObjects(findings: Findings, at: number): NounPhrase[] {
  const { tree, nouns } = findings
  if (verbOf(tree, at) !== at) return predicateNouns(findings, at)
  const there = childrenOf(tree, at, 'expl').some((child) => lowerOf(tree, child) === 'there')
  const nodes = childrenOf(tree, at).filter(
    (child) => isObject(tree, child, at) || (there && relationOf(tree, child) === 'nsubj'),
  )
  const found = nodes.flatMap((node) =>
    isRelativePronoun(tree, node) ? relativeObjects(findings, node, at) : phrasesOf(tree, [node], nouns),
  )
  const gap = gapOf(tree, at)
  const own = gap === null ? found : [...found, ...phrasesOf(tree, [gap], nouns)]
  return own.length > 0 ? own : sharedObjects(findings, at)
}

const isObject = (tree: Tree, node: number, verb: number): boolean =>
  /^i?obj$/.test(relationOf(tree, node)) ||
  (relationOf(tree, node) === 'xcomp' &&
    NAMING.test(lemmaOf(tree, verb)) &&
    isNominal(tree, node) &&
    copulaOf(tree, node) === null &&
    prepositionOf(tree, node) === null)

const relativeObjects = ({ tree, nouns }: Findings, pronoun: number, at: number): NounPhrase[] =>
  isSentential(tree, pronoun, at) ? [] : antecedentsOf(tree, pronoun, nouns)

/** The predicate noun of a copula: "is a member"; "is in Oslo" has none. */
function predicateNouns({ tree, nouns }: Findings, at: number): NounPhrase[] {
  if (!isNominal(tree, at) || prepositionOf(tree, at) !== null) return []
  return phrasesOf(tree, [at], nouns)
}

/** "Signed and ratified the pact": an object behind the last verb that hangs on the first belongs to each. */
function sharedObjects({ tree, nouns }: Findings, at: number): NounPhrase[] {
  const first = headOf(tree, at)
  if (relationOf(tree, at) !== 'conj' || !isPredicate(tree, first)) return []
  return phrasesOf(
    tree,
    childrenOf(tree, first, 'obj').filter((child) => child > at),
    nouns,
  )
}

/** Obliques right of the verb first, then those that stand before it. */
function readAllObliques(findings: Findings, at: number, objects: readonly NounPhrase[]): Oblique[] {
  const { tree, nouns } = findings
  const own = readObliques(tree, obliqueNodes(tree, at), nouns)
  const all = [
    ...relativeObliques(findings, at),
    ...own.flatMap(withNested),
    ...objects.filter(({ head }) => head > verbOf(tree, at)).flatMap(loose),
  ]
  const verb = verbOf(tree, at)
  const sorted = all.toSorted((a, b) => headOfFirst(a) - headOfFirst(b))
  return [
    ...sorted.filter((oblique) => headOfFirst(oblique) >= verb),
    ...sorted.filter((oblique) => headOfFirst(oblique) < verb),
  ]
}

const headOfFirst = ({ phrases }: Oblique): number => phrases[0]?.head ?? 0

/**
 * The oblique, and those that the parser hung on it: "met in Geneva on Tuesday". What two stand "between" is the noun's
 * own, and so is all behind what comes before or after: "signed following talks with Cole".
 */
const withNested = (oblique: Oblique): Oblique[] => [
  oblique,
  ...(/^(?:after|before|following|since|during|amid)$/.test(oblique.preposition)
    ? []
    : oblique.phrases.flatMap(loose).filter(({ preposition }) => preposition !== 'between')),
]

/** What follows a noun by a preposition may belong to the verb as well, but not behind "of" or "between". */
const loose = (phrase: NounPhrase): Oblique[] =>
  complementChain(phrase).filter(({ preposition }) => !/^(?:of|including|such as|like)$/.test(preposition))

/** The nodes of prepositional phrases: of the verb, of a copula’s predicate, of a predicate that no copula ties. */
function obliqueNodes(tree: Tree, at: number): readonly number[] {
  const secondary = childrenOf(tree, at, 'xcomp').filter((child) => !isPredicate(tree, child))
  const located = isNominal(tree, at) && prepositionOf(tree, at) !== null && copulaOf(tree, at) !== null
  const verbal = verbOf(tree, at) === at && !isNominal(tree, at)
  const own = childrenOf(tree, at, verbal ? /^(?:obl|nmod$)/ : /^obl/).filter(
    (child) => !isRelativePronoun(tree, child),
  )
  return [
    ...(located ? [at] : []),
    ...own,
    ...secondary,
    ...secondary.flatMap((child) => childrenOf(tree, child, /^(?:obl|nmod)$/)),
  ]
}

/** "The hall in which they met": they met in the hall. */
function relativeObliques({ tree, nouns }: Findings, at: number): Oblique[] {
  return childrenOf(tree, at, /^obl/)
    .filter((child) => isRelativePronoun(tree, child))
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child)
      const phrases = antecedentsOf(tree, child, nouns)
      return preposition === null || phrases.length === 0 ? [] : [{ preposition, phrases }]
    })
}
