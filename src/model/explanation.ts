import { z } from 'zod'
import { Confidence, Status, StoredEvidence } from './evidence.ts'
import { Words } from './span.ts'
import { UPOS } from './syntax.ts'

/** The facts that can be explained. */
export const EXPLAINED = ['relations', 'events', 'statements', 'provisions'] as const
export type Explained = (typeof EXPLAINED)[number]

/** What a rule reads: words in a row, what hangs on a verb or a noun, the clauses about an agreement, a report of speech, or what other facts imply. */
export const RULE_KINDS = ['pattern', 'verb', 'noun', 'clause', 'statement', 'inference', 'unknown'] as const

/** An extraction rule in words. `unknown` is a rule of an older extractor that the present one does not have. */
export const RuleAccount = z
  .object({
    id: z.string().meta({ examples: ['sign/verb'] }),
    kind: z.enum(RULE_KINDS),
    meaning: z.string().meta({ examples: ['A verb tells of an event of the kind “sign”.'] }),
    asks: z.array(z.string()).meta({ description: 'What must be there', examples: [['the verb is “sign” or “ink”']] }),
    gives: z.array(z.string()).meta({ description: 'Who gets which part', examples: [['the subject is the actor']] }),
  })
  .meta({ id: 'RuleAccount' })
export type RuleAccount = z.infer<typeof RuleAccount>

/** A word, or a name of several, in its place in the dependency tree. */
export const TreeWord = Words.extend({
  upos: z.enum(UPOS),
  deprel: z.string().meta({ description: 'Relation to its head in the tree', examples: ['nsubj'] }),
  relation: z.string().meta({ description: 'The same in words', examples: ['subject'] }),
}).meta({ id: 'TreeWord' })
export type TreeWord = z.infer<typeof TreeWord>

/** One step of the way; `up` goes to the head of the word before, `down` to a word that hangs on it. */
export const TreeStep = TreeWord.extend({ move: z.enum(['start', 'up', 'down']) }).meta({ id: 'TreeStep' })
export type TreeStep = z.infer<typeof TreeStep>

/** How the tree ties an entity of the fact to the words that gave the rule away. */
export const TreePath = z
  .object({
    role: z.string().meta({ examples: ['actor'] }),
    entity: z.string().meta({ examples: ['person:vladimir-putin'] }),
    mention: Words.nullable().meta({ description: 'The words that speak of it here; null where none do' }),
    steps: z.array(TreeStep).meta({
      description: 'From the mention to the trigger; empty where they are not in one sentence',
    }),
  })
  .meta({ id: 'TreePath' })
export type TreePath = z.infer<typeof TreePath>

const ConfidencePart = z
  .object({ value: Confidence, meaning: z.string() })
  .meta({ id: 'ConfidencePart', description: 'The confidence is the product of its parts' })

const StatusWord = Words.extend({
  meaning: z.string().meta({ examples: ['a verb of reporting'] }),
}).meta({ id: 'StatusWord' })
export type StatusWord = z.infer<typeof StatusWord>

/** Why one piece of evidence was taken for the fact. */
export const ExplainedEvidence = z
  .object({
    evidence: StoredEvidence,
    rule: RuleAccount,
    trigger: z.array(TreeWord).meta({ description: 'The words that made the rule fire' }),
    paths: z.array(TreePath),
    confidence: z.object({ value: Confidence, parts: z.array(ConfidencePart) }),
    status: z.object({
      value: Status,
      assertedBy: z.string().nullable(),
      words: z.array(StatusWord).meta({ description: 'The words that make it other than asserted' }),
    }),
  })
  .meta({ id: 'ExplainedEvidence' })
export type ExplainedEvidence = z.infer<typeof ExplainedEvidence>

/** Why a fact is in the knowledge base, by the rules of the present extractor. */
export const Explanation = z
  .object({
    id: z.string(),
    extractor: z.object({ version: z.string() }).meta({ description: 'The extractor that explains' }),
    evidenceCount: z.int().meta({ description: 'Pieces of evidence in all; the 50 surest are explained' }),
    evidence: z.array(ExplainedEvidence),
  })
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof Explanation>
