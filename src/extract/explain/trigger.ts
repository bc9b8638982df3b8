import { lemmaAt, type Token } from '../../language/document.ts'
import { childrenOf } from '../../language/syntax/tree.ts'
import type { StoredEvidence } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'
import type { ArticleView, FactView } from './fact-view.ts'
import type { KnownRule } from './find-rule.ts'
import { lineOf, type Passage, tokensIn, topOf, treeOf } from './passage.ts'
import { findJoint } from './tree-path.ts'
import type { TriggerPlace } from './written-rules.ts'

/** What a trigger is sought in. */
export interface Scene {
  readonly passage: Passage
  readonly fact: FactView
  readonly article: ArticleView
  readonly evidence: StoredEvidence
}

/** The words that made the rule fire, in text order; the one that the evidence hangs on where they are not found. */
export function findTrigger(scene: Scene, { words, trigger }: KnownRule): Token[] {
  const within = tokensIn(scene.passage, scene.evidence)
  const fitting = words.length > 0 ? findWord(scene, within, words) : SEEK[trigger](scene, within)
  return fitting.length > 0 ? fitting.toSorted((a, b) => a.index - b.index) : topToken(scene.passage, within)
}

/** The word of the rule that is known as a trigger of the event, else the one highest in the tree; with its particle. */
function findWord(scene: Scene, within: readonly Token[], words: readonly string[]): Token[] {
  const { passage, fact, article } = scene
  const lemmas = new Set(words.flatMap((word) => [word, word.replace(/_.*$/, '')]))
  const fitting = within.filter(({ index }) => lemmas.has(lemmaAt(passage.document, index)))
  const marked = article.mentions.filter(({ entity }) => entity === fact.id)
  const known = fitting.filter((token) => marked.some((span) => covers(span, passage, token)))
  const at = topOf(passage, known.length > 0 ? known : fitting)
  if (at === null) return []
  const tied = childrenOf(treeOf(passage, at), at, /^compound:prt$/)
  return tokensAt(passage, [at, ...tied])
}

const SEEK: Readonly<Record<TriggerPlace, (scene: Scene, within: readonly Token[]) => Token[]>> = {
  head: ({ passage }, within) => topToken(passage, within),
  joint: findJoints,
  rest: ({ passage, article, fact }, within) => {
    const entities = new Set(fact.parts.map(({ entity }) => entity))
    const spoken = article.mentions.filter(({ entity, form }) => form === 'name' || entities.has(entity))
    return within.filter((token) => token.upos !== 'PUNCT' && !spoken.some((span) => covers(span, passage, token)))
  },
  cue: findCue,
  denial: ({ passage }, within) =>
    topToken(
      passage,
      within.filter(({ lemma }) => findReportingVerb(lemma)?.stance === 'denied'),
    ),
}

/** The lowest word that the evidence and a mention of an entity of the fact both hang on. */
function findJoints({ passage, fact, article }: Scene, within: readonly Token[]): Token[] {
  const top = topOf(passage, within)
  const mentions = article.mentions.filter(({ entity }) => fact.parts.some((part) => part.entity === entity))
  const joints = mentions.flatMap((mention) => {
    const from = topOf(passage, tokensIn(passage, mention))
    return (from === null || top === null ? null : findJoint(passage, from, top)) ?? []
  })
  const lowest = joints.toSorted((a, b) => lineOf(passage, b).length - lineOf(passage, a).length)[0]
  return tokensAt(passage, [lowest ?? null])
}

/** The reporting word nearest to what is said, outside it. Another article may have another, which the tree tells then. */
function findCue(scene: Scene, within: readonly Token[]): Token[] {
  const { passage, fact, evidence } = scene
  const [head = '', ...rest] = fact.cue?.split(' ') ?? []
  const { tokens } = passage.document
  const starts = tokens.filter(
    ({ text, start, index }) =>
      text.toLowerCase() === head.toLowerCase() &&
      (start + passage.offset < evidence.start || start + passage.offset >= evidence.end) &&
      rest.every((word, step) => tokens[index + 1 + step]?.lower === word),
  )
  const nearest = starts.toSorted((a, b) => distance(passage, a, evidence) - distance(passage, b, evidence))[0]
  return nearest === undefined
    ? findJoints(scene, within)
    : tokens.slice(nearest.index, nearest.index + 1 + rest.length)
}

const distance = ({ offset }: Passage, { start, end }: Token, evidence: Span): number =>
  Math.max(evidence.start - (end + offset), start + offset - evidence.end)

const covers = ({ start, end }: Span, { offset }: Passage, token: Token): boolean =>
  token.start + offset >= start && token.end + offset <= end

const topToken = (passage: Passage, tokens: readonly Token[]): Token[] => tokensAt(passage, [topOf(passage, tokens)])

const tokensAt = ({ document }: Passage, indexes: readonly (number | null)[]): Token[] =>
  indexes.flatMap((at) => document.tokens[at ?? -1] ?? [])
