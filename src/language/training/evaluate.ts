/**
 * Scores splitter, lemmatizer, tags and trees on data that their training did not see:
 *
 *   npm run evaluate -- --data DIR
 *
 * The splitter and the lemmatizer are trained anew on EWT's training part alone, which takes a minute; tags and trees
 * are those of the shipped weights. The name finder has a command of its own, names/score-name-finder.ts.
 */
import { parseArgs } from 'node:util'
import { readWeights } from '../core.ts'
import { loadKernel } from '../kernel/kernel.ts'
import { readLemmatizer } from '../lemmatizer/lemmatizer.ts'
import { createSyntaxReader } from '../network/syntax-reader.ts'
import { readVectors } from '../network/vectors.ts'
import { readSplitter } from '../splitter/splitter.ts'
import { evaluateLemmatizer } from './evaluate-lemmatizer.ts'
import { evaluateRawSyntax } from './evaluate-raw-syntax.ts'
import { evaluateSplitter } from './evaluate-splitter.ts'
import { evaluateSyntax } from './evaluate-syntax.ts'
import { trainLemmatizer } from './lemmatizer.ts'
import { trainSplitter } from './splitter.ts'
import { readEwt, readGumSentences } from './treebanks.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('--data DIR: the folder of open data')
const { data } = values as { data: string }

const binary = loadKernel()
const readSyntax = createSyntaxReader(binary, readWeights('syntax'), readVectors(readWeights('vectors')))
const train = readEwt(data, 'train')
const splitter = readSplitter(trainSplitter(train))
const lemmatizer = readLemmatizer(trainLemmatizer(train))
const test = readEwt(data, 'test')
const news = readGumSentences(data, 'news_dev')

for (const [name, sentences] of [
  ['EWT test', test],
  ['GUM news', news],
] as const) {
  const { tokens, sentences: ends } = evaluateSplitter(splitter, sentences)
  print(`${name}, splitter`, { tokens: tokens.f1, sentences: ends.f1 })
  print(`${name}, lemmatizer`, { lemmas: evaluateLemmatizer(lemmatizer, sentences).accuracy })
}
const { words, ...scores } = evaluateSyntax(readSyntax, test)
print(`EWT test, gold tokens (${words})`, scores)
print('EWT test, raw text', evaluateRawSyntax(splitter, readSyntax, test))

function print(what: string, figures: object): void {
  const cells = Object.entries(figures).map(([name, value]) => `${name} ${(value as number).toFixed(4)}`)
  console.log(`${what.padEnd(30)} ${cells.join('  ')}`)
}
