/**
 * Scores the name finder, F1 on exact spans and classes, in three ways:
 *
 *   npx tsx src/language/training/names/score-name-finder.ts --data DIR [--weights DIR] \
 *     [--only held-out|without-gum|without-wikigold]
 *
 * `--weights` names the folder of the models that read a text before the name finder does: the shipped splitter and
 * tagger have seen GUM, those of `npm run train -- --treebanks ewt` have not.
 * `held-out` trains without every tenth document of each corpus and scores on these; the others train without a corpus
 * and score on it. Each line tells corpus and tokens (of the corpus, or split from the raw text), F1 of persons,
 * organizations and places together, then F1 of each class with the number of names marked.
 */
import { parseArgs } from 'node:util'
import { readWeights } from '../../core.ts'
import { loadKernel } from '../../kernel/kernel.ts'
import { readGazetteer } from '../../names/gazetteer.ts'
import { createNameReader } from '../../names/name-reader.ts'
import { createSyntaxReader } from '../../network/syntax-reader.ts'
import { readVectors } from '../../network/vectors.ts'
import { readSplitter } from '../../splitter/splitter.ts'
import { readNameCorpora } from './corpora.ts'
import { evaluateNames, sumTallies, toF1 } from './evaluate-names.ts'
import { createSpanFinder } from './find-spans.ts'
import { compileGazetteer } from './gazetteer/compile-gazetteer.ts'
import type { NameCorpus } from './name-document.ts'
import { settle } from './settle.ts'
import { readAllLists, trainNameFinder } from './train-name-finder.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, weights: { type: 'string' }, only: { type: 'string' } },
})
if (values.data === undefined) throw new Error('--data DIR: the folder of open data')

const binary = loadKernel()
const vectors = readVectors(readWeights('vectors', values.weights))
const splitter = readSplitter(readWeights('splitter', values.weights))
const tag = createSyntaxReader(binary, readWeights('syntax', values.weights), vectors)
const lists = readAllLists(values.data)
const gazetteer = readGazetteer(compileGazetteer(lists))
const corpora = readNameCorpora(values.data)

const split = (isTest: (corpus: string, at: number) => boolean) => {
  const part = (test: boolean) =>
    corpora.map(
      ({ name, documents }): NameCorpus => ({
        name,
        documents: documents.filter((_, at) => isTest(name, at) === test),
      }),
    )
  return { train: part(false), test: part(true) }
}

const SETTINGS = {
  'held-out': split((_, at) => at % 10 === 9),
  'without-gum': split((name) => name.startsWith('gum')),
  'without-wikigold': split((name) => name === 'wikigold'),
}

for (const [name, { train, test }] of Object.entries(SETTINGS)) {
  if (values.only !== undefined && values.only !== name) continue
  const file = trainNameFinder({ binary, vectors, gazetteer, splitter, tag, lists }, train, () => undefined)
  const finder = { read: createNameReader(binary, file, vectors, gazetteer), gazetteer }
  for (const { name: corpus, documents } of test.filter((part) => part.documents.length > 0))
    for (const tokens of ['gold', 'raw'] as const) {
      const find = createSpanFinder(finder, splitter, tag, tokens)
      const settled = documents.map((document) => settle(document, gazetteer))
      console.log(`${name} ${corpus} ${tokens}: ${format(evaluateNames(settled, find))}`)
    }
}

function format(scores: ReturnType<typeof evaluateNames>): string {
  const main = sumTallies([scores.person, scores.organization, scores.place])
  const each = Object.entries(scores).map(
    ([nameClass, tally]) => `${nameClass} ${toF1(tally).toFixed(3)} (${tally.marked})`,
  )
  return `${toF1(main).toFixed(3)}  ${each.join('  ')}`
}
