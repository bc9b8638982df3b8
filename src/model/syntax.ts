import { z } from 'zod'
import { Span, Words } from './span.ts'

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

const SyntaxToken = Words.extend({
  index: z.int().meta({ description: 'Place among all tokens of the article, from 0', examples: [1] }),
  lemma: z.string().meta({ examples: ['visit'] }),
  upos: z
    .enum(UPOS)
    .meta({ description: 'Universal part of speech (https://universaldependencies.org/u/pos/)', examples: ['VERB'] }),
  xpos: z.string().meta({ description: 'Tag of the Penn Treebank', examples: ['VBD'] }),
  head: z
    .int()
    .nullable()
    .meta({ description: '`index` of the token that this one depends on; null at the root of a sentence' }),
  deprel: z.string().meta({
    description: 'Relation to the head with its subtype (https://universaldependencies.org/u/dep/)',
    examples: ['nsubj:pass'],
  }),
}).meta({ id: 'SyntaxToken' })

const SyntaxName = Words.extend({
  first: z.int().meta({ description: '`index` of the first token' }),
  last: z.int().meta({ description: '`index` of the last token, inclusive' }),
  type: z.enum(['person', 'country', 'organization', 'place', 'event', 'agreement', 'other']),
  demonym: z.boolean().meta({ description: 'True where a country is named by its people or adjective' }),
  confidence: z.number().meta({ description: '0 to 1: the probability that the model gives the span and its type' }),
}).meta({ id: 'SyntaxName' })

/** The grammar of a text: sentences with their dependency trees, and what the name finder found before any rule. */
export const Syntax = z
  .object({
    sentences: z.array(Span.extend({ tokens: z.array(SyntaxToken) })),
    names: z.array(SyntaxName).meta({ description: 'In text order; no two overlap' }),
  })
  .meta({ id: 'Syntax' })
export type Syntax = z.infer<typeof Syntax>
