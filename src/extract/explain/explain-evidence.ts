import { nodeOf } from '../../language/syntax/tree.ts'
import type { StoredEvidence } from '../../model/evidence.ts'
import type { ExplainedEvidence, StatusWord, TreePath, TreeStep } from '../../model/explanation.ts'
import type { Span } from '../../model/span.ts'
import type { ArticleView, FactView } from './fact-view.ts'
import { findRule } from './find-rule.ts'
import { type Passage, readPassage, tokensIn, topOf, treeOf } from './passage.ts'
import { findStatusWords } from './status-words.ts'
import { findPath, toTreeWord } from './tree-path.ts'
import { findTrigger } from './trigger.ts'

/** A quotation may run over many sentences; so many of them are read again. */
const MOST_SENTENCES = 5

/**
 * Tells why a piece of evidence was taken for a fact: its rule, the words that made it fire, how the tree ties the
 * entities to them, and what gave its status. Only the sentences around it are read again, whatever the article's length.
 */
export function explainEvidence(fact: FactView, whole: ArticleView, evidence: StoredEvidence): ExplainedEvidence {
  const rule = findRule(evidence.rule)
  const passage = readAround(whole, evidence, rule.trigger === 'cue')
  const article = narrow(whole, passage)
  const trigger = findTrigger({ passage, fact, article, evidence }, rule)
  const nodes = [...new Set(trigger.map(({ index }) => nodeOf(treeOf(passage, index), index)))]
  const { confidence, status, assertedBy } = evidence
  return {
    evidence,
    rule: rule.tell(trigger[0]?.upos ?? 'X'),
    trigger: trigger.map((token) => toTreeWord(passage, token.index)),
    paths: fact.parts.map(({ role, entity }) => ({ role, entity, ...findWay(passage, article, entity, nodes) })),
    confidence: { value: confidence, parts: [{ value: confidence, meaning: rule.confidence }] },
    status: {
      value: status,
      assertedBy,
      words: nodes.slice(0, 1).flatMap((node) => tellStatus(passage, article, evidence, node)),
    },
  }
}

/** The sentences that the evidence stands in; a statement may be reported in the one before. */
function readAround({ text, sentences }: ArticleView, { sentence, end }: StoredEvidence, before: boolean): Passage {
  const first = Math.max(0, before ? sentence - 1 : sentence)
  const around = sentences.slice(first, first + MOST_SENTENCES)
  const last = around.findLast((span) => span.start < end) ?? around[0]
  const start = around[0]?.start ?? 0
  return readPassage(text.slice(start, last?.end ?? start), start)
}

/** The article with the mentions of the passage only. */
function narrow(article: ArticleView, { document, offset }: Passage): ArticleView {
  const end = offset + document.text.length
  return { ...article, mentions: article.mentions.filter((one) => one.start >= offset && one.end <= end) }
}

type Way = Pick<TreePath, 'mention' | 'steps'>

/** The shortest way from a mention of the entity to the trigger; the first mention where none has a way. */
function findWay(passage: Passage, article: ArticleView, entity: string, trigger: readonly number[]): Way {
  const here = article.mentions.filter((mention) => mention.entity === entity)
  const ways = here.flatMap((mention): Way[] => {
    const from = topOf(passage, tokensIn(passage, mention))
    const steps = from === null ? [] : shortest(trigger.map((to) => findPath(passage, from, to)))
    return [{ mention: toWords(article, mention), steps }]
  })
  const tied = ways.filter(({ steps }) => steps.length > 0).toSorted((a, b) => a.steps.length - b.steps.length)
  return tied[0] ?? ways[0] ?? { mention: null, steps: [] }
}

const shortest = (paths: readonly TreeStep[][]): TreeStep[] =>
  paths.filter(({ length }) => length > 0).toSorted((a, b) => a.length - b.length)[0] ?? []

const toWords = ({ text }: ArticleView, { start, end }: Span) => ({ start, end, text: text.slice(start, end) })

/** The words that give the status, and those that name who says so. */
function tellStatus(
  passage: Passage,
  article: ArticleView,
  { status, assertedBy }: StoredEvidence,
  trigger: number,
): StatusWord[] {
  if (status === 'asserted' && assertedBy === null) return []
  const words = findStatusWords(passage, trigger, status, assertedBy !== null)
  if (assertedBy === null) return words
  const { mention } = findWay(passage, article, assertedBy, [trigger])
  return mention === null ? words : [...words, { ...mention, meaning: 'who says so' }]
}
