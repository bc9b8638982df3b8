/**
 * Scores splitter, lemmatizer, tags and trees on data that their training did not see:
 *
 *   npm run evaluate -- --data DIR [--weights DIR]
 *
 * The shipped weights are scored on EWT's test part alone, since they have seen the rest. Weights that
 * `npm run train -- --treebanks ewt` made are scored on GUM's news too.
 */
import { parseArgs } from 'node:util'
import { readWeights } from '../core.ts'
import { loadKernel } from '../kernel/kernel.ts'
import { readLemmatizer } from '../lemmatizer/lemmatizer.ts'
import { createSyntaxReader } from '../network/syntax-reader.ts'
import { readVectors } from '../network/vectors.ts'
import { readSplitter } from '../splitter/splitter.ts'
import type { TreebankSentence } from './conllu.ts'
import { evaluateLemmatizer } from './evaluate-lemmatizer.ts'
import { evaluateRawSyntax } from './evaluate-raw-syntax.ts'
import { evaluateSplitter } from './evaluate-splitter.ts'
import { evaluateSyntax } from './evaluate-syntax.ts'
import { readEwt, readGumSentences } from './treebanks.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, weights: { type: 'string' } } })
if (values.data === undefined) throw new Error('--data DIR: the folder of open data')
const { data, weights } = values as { data: string; weights?: string }

const readSyntax = createSyntaxReader(
  loadKernel(),
  readWeights('syntax', weights),
  readVectors(readWeights('vectors', weights)),
)
const splitter = readSplitter(readWeights('splitter', weights))
const lemmatizer = readLemmatizer(readWeights('lemmatizer', weights))

score('EWT test', readEwt(data, 'test'))
if (weights !== undefined) score('GUM news', readGumSentences(data, 'news_dev'))

function score(name: string, sentences: readonly TreebankSentence[]): void {
  const { tokens, sentences: ends } = evaluateSplitter(splitter, sentences)
  print(`${name}, splitter`, { tokens: tokens.f1, sentences: ends.f1 })
  print(`${name}, lemmatizer`, { lemmas: evaluateLemmatizer(lemmatizer, sentences).accuracy })
  const { words, ...scores } = evaluateSyntax(readSyntax, sentences)
  print(`${name}, gold tokens (${words})`, scores)
  print(`${name}, raw text`, evaluateRawSyntax(splitter, readSyntax, sentences))
}

function print(what: string, figures: object): void {
  const cells = Object.entries(figures).map(([name, value]) => `${name} ${(value as number).toFixed(4)}`)
  console.log(`${what.padEnd(30)} ${cells.join('  ')}`)
}
