import type { Document, Sentence } from '../document.ts'
import { readArguments } from './arguments.ts'
import type { Clause, VerbGroup } from './clause.ts'
import { type Extent, readExtents } from './extent.ts'
import { readAttachment } from './governor.ts'
import { readNounPhrases, readPrepositional } from './noun-phrase.ts'
import type { NounPhrase, Oblique } from './phrase.ts'
import { verbOf } from './predicates.ts'
import { type Findings, readSubjects, type Subjects } from './subjects.ts'
import { type Atoms, childrenOf, lemmaOf, lowerOf, plantTree, type Tree } from './tree.ts'
import { readVerbGroups } from './verb-group.ts'

/** What a sentence is made of: its noun phrases, possessors among them, and its clauses, both in text order. */
export interface Syntax {
  readonly nouns: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** Prepositional phrases by the token that they begin at, whatever they hang on. */
  readonly prepositional: ReadonlyMap<number, Oblique>
}

/**
 * Reads the clauses of a sentence from its tree, in time linear in its length. Clauses are counted from `offset`; no
 * atom is cut.
 */
export function readClauses(document: Document, sentence: Sentence, offset: number, atoms: Atoms): Syntax {
  const tree = plantTree(document, sentence, atoms)
  const nouns = readNounPhrases(tree)
  const groups = readVerbGroups(tree)
  const findings: Findings = { tree, nouns, groups }
  const subjects = readSubjects(findings)
  const extents = readExtents(tree, groups)
  const nodes = [...groups.keys()].sort((a, b) => verbOf(tree, a) - verbOf(tree, b))
  const order = new Map(nodes.map((at, index) => [at, offset + index]))
  const clauses = nodes.map((at) => readClause(findings, at, subjects, order, extents.get(at) ?? [at, at]))
  return { nouns: [...nouns.values()], clauses, prepositional: readPrepositional(tree, nouns) }
}

function readClause(
  findings: Findings,
  at: number,
  subjects: Subjects,
  order: ReadonlyMap<number, number>,
  [first, last]: Extent,
): Clause {
  const { tree, groups } = findings
  const group = groups.get(at) as VerbGroup
  const verb = verbOf(tree, at)
  const { role, host, noun, marker } = readAttachment(findings, at)
  return {
    index: order.get(at) ?? 0,
    sentence: tree.sentence.index,
    verb,
    lemma: lemmaOf(tree, verb),
    particle: particleOf(tree, at),
    ...group,
    negated: group.negated || isNegative(tree, subjects.get(at) ?? []),
    ...readArguments(findings, at, subjects),
    role,
    governor: order.get(host ?? -1) ?? null,
    noun,
    marker,
    first,
    last,
  }
}

function particleOf(tree: Tree, at: number): string | null {
  const particle =
    childrenOf(tree, at, 'compound:prt')[0] ?? childrenOf(tree, at, 'advmod').find((child) => isLoose(tree, child, at))
  return particle === undefined ? null : lowerOf(tree, particle)
}

/** "Stepped down", "walked out": right behind the verb and alone. */
const isLoose = (tree: Tree, at: number, verb: number): boolean =>
  at === verb + 1 &&
  /^(?:down|out|aside|in|up|off|back|away)$/.test(lowerOf(tree, at)) &&
  childrenOf(tree, at).length === 0

/** "No country", "neither side", "nobody". */
const isNegative = (tree: Tree, subjects: readonly NounPhrase[]): boolean =>
  subjects.some(({ first }) => /^(?:no|neither|nobody|none|nothing)$/.test(lowerOf(tree, first)))
